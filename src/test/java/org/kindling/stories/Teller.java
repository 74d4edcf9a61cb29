package org.kindling.stories;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

import org.kindling.Guest;
import org.kindling.Mailbox;
import org.kindling.accounts.AgeBand;
import org.kindling.accounts.NewProfile;
import org.kindling.accounts.Profiles;

import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Somebody with an account who tells stories in the portal of a test.
 *
 * @param account the id of their account
 * @param email their address
 * @param handle their handle
 * @param portal the address of the portal
 */
public record Teller(long account, String email, String handle, String portal) {

	private static final AtomicInteger COUNT = new AtomicInteger();

	public static final String PASSWORD = "a bus that waited for me";

	/** A grown-up whose language is English. */
	public static Teller join(ListableBeanFactory beans, String portal) {
		return join(beans, portal, AgeBand.ADULT, "en");
	}

	/** Somebody of an age, who reads mails in a language. */
	public static Teller join(ListableBeanFactory beans, String portal, AgeBand age, String language) {
		String handle = "teller" + COUNT.incrementAndGet() + ".zz";
		return beans.getBean(TransactionOperations.class).execute((_) -> {
			long account = insert(beans, handle + "@example.org", age, language);
			beans.getBean(Profiles.class).open(new NewProfile(account, handle, "Teller", age, null, language, false));
			return new Teller(account, handle + "@example.org", handle, portal);
		});
	}

	/** Signs in with a browser of their own. */
	public Guest signIn() {
		Guest guest = new Guest(portal);
		guest.signIn(email, PASSWORD);
		return guest;
	}

	/** The mails they got. */
	public Mailbox mails() {
		return Mailbox.of(email);
	}

	/** What they type to tell a whole story. */
	public static Map<String, String> words(String title) {
		return new HashMap<>(Map.of("title", title, "body", "He had seen her running.\n\nSo he waited.", "language",
				"en", "hashtags", "#Kindness, #BusStop", "consent", "nobody"));
	}

	private static long insert(ListableBeanFactory beans, String email, AgeBand age, String language) {
		JdbcClient database = beans.getBean(JdbcClient.class);
		long account = database.sql("""
				insert into account (email, password, age_band, language, created_at)
				values (:email, :password, :age, :language, now()) returning id
				""")
			.param("email", email)
			.param("password", beans.getBean(PasswordEncoder.class).encode(PASSWORD))
			.param("age", age.name().toLowerCase(Locale.ROOT))
			.param("language", language)
			.query(Long.class)
			.single();
		database.sql("insert into account_role (account_id, role) values (?, 'creator')").param(account).update();
		return account;
	}

}
