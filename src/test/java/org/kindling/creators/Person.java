package org.kindling.creators;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;

import org.kindling.accounts.AgeBand;
import org.kindling.accounts.NewProfile;
import org.kindling.accounts.Profiles;
import org.kindling.publishing.Actor;
import org.kindling.publishing.PublicationStep;
import org.kindling.publishing.Reason;

import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Somebody who has just signed up.
 *
 * @param account the id of their account
 * @param handle their handle
 */
record Person(long account, String handle) {

	private static final AtomicInteger COUNT = new AtomicInteger();

	static Person adult(ListableBeanFactory portal) {
		return of(portal, AgeBand.ADULT);
	}

	static Person of(ListableBeanFactory portal, AgeBand age) {
		String handle = "person.q" + COUNT.incrementAndGet() + "q";
		return portal.getBean(TransactionOperations.class).execute((status) -> {
			long account = portal.getBean(JdbcClient.class)
				.sql("""
						insert into account (email, age_band, language, created_at)
						values (:email, :age, 'es', now()) returning id
						""")
				.param("email", handle + "@example.org")
				.param("age", age.name().toLowerCase(Locale.ROOT))
				.query(Long.class)
				.single();
			portal.getBean(Profiles.class)
				.open(new NewProfile(account, handle, "Ana María " + handle, age, "MX", "es", false));
			return new Person(account, handle);
		});
	}

	/** Has a moderator approve what waits. */
	static void approve(ListableBeanFactory portal, Person person) {
		portal.getBean(JdbcClient.class)
			.sql("""
					select p.id, p.version from profile_change p join creator c on c.id = p.creator_id
					where c.handle = :handle and p.status = 'waiting'
					""")
			.param("handle", person.handle)
			.query((row, number) -> List.of(row.getLong("id"), row.getLong("version")))
			.list()
			.forEach((change) -> portal.getBean(ProfileModeration.class)
				.decide(change.getFirst(), change.getLast(), PublicationStep.APPROVE, Actor.moderator(1), Reason.NONE));
	}

	String name() {
		return "Ana María " + handle;
	}

}
