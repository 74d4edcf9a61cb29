package org.kindling;

import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;

import org.kindling.accounts.AgeBand;
import org.kindling.accounts.NewProfile;
import org.kindling.accounts.Newcomer;
import org.kindling.accounts.Profiles;
import org.kindling.accounts.Role;

import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Somebody with an account, made for one test.
 *
 * @param id the number of their account
 * @param newcomer what they are called
 * @param guest their browser, in which they are signed in
 */
public record Member(long id, Newcomer newcomer, Guest guest) {

	private static final AtomicInteger COUNT = new AtomicInteger();

	/** A grown-up with these roles; telling stories is one of everybody's. */
	public static Member with(ListableBeanFactory portal, Role... roles) {
		return with(portal, AgeBand.ADULT, roles);
	}

	/** The same, of any age. */
	public static Member with(ListableBeanFactory portal, AgeBand age, Role... roles) {
		Newcomer newcomer = new Newcomer("works.here" + COUNT.incrementAndGet() + "q");
		long id = portal.getBean(TransactionTemplate.class).execute((status) -> open(portal, newcomer, age));
		grant(portal.getBean(JdbcClient.class), id, Role.CREATOR);
		for (Role role : roles) {
			grant(portal.getBean(JdbcClient.class), id, role);
		}
		Guest guest = new Guest(portal.getBean(Visitor.class).portal());
		guest.signIn(newcomer.email(), Newcomer.PASSWORD);
		return new Member(id, newcomer, guest);
	}

	/** All tests share a portal, and some of them ask who looks after it. */
	public static void leave(ListableBeanFactory portal) {
		portal.getBean(JdbcClient.class)
			.sql("delete from account_role where account_id in (select id from account where email like 'works.here%')")
			.update();
	}

	/** The same, after a moderator has suspended them and they have signed in again. */
	public Member suspended(ListableBeanFactory portal) {
		portal.getBean(JdbcClient.class)
			.sql("insert into sanction (account_id, kind, since, until) values (?, 'suspend', now(), now() + interval '7 days')")
			.param(id)
			.update();
		Guest again = new Guest(portal.getBean(Visitor.class).portal());
		again.signIn(newcomer.email(), Newcomer.PASSWORD);
		return new Member(id, newcomer, again);
	}

	private static long open(ListableBeanFactory portal, Newcomer newcomer, AgeBand age) {
		long id = portal.getBean(JdbcClient.class)
			.sql("""
					insert into account (email, password, age_band, language, created_at)
					values (:email, :password, :age, 'en', now()) returning id
					""")
			.param("email", newcomer.email())
			.param("age", age.name().toLowerCase(Locale.ROOT))
			.param("password", portal.getBean(PasswordEncoder.class).encode(Newcomer.PASSWORD))
			.query(Long.class)
			.single();
		portal.getBean(Profiles.class).open(new NewProfile(id, newcomer.name(), "Somebody", age, null, "en", false));
		return id;
	}

	private static void grant(JdbcClient database, long account, Role role) {
		database.sql("insert into account_role (account_id, role) values (?, ?) on conflict do nothing")
			.param(account)
			.param(role.name().toLowerCase(Locale.ROOT))
			.update();
	}

	public String email() {
		return newcomer.email();
	}

}
