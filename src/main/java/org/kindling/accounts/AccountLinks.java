package org.kindling.accounts;

import java.time.Duration;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The mailed links of accounts. Each is good once. */
@Repository
class AccountLinks {

	private final JdbcClient database;

	private final AccountSettings settings;

	private final InstantSource time;

	AccountLinks(JdbcClient database, AccountSettings settings, InstantSource time) {
		this.database = database;
		this.settings = settings;
		this.time = time;
	}

	/** A link to a new password. */
	LinkToken toPassword(long account) {
		return add(account, "password", null, settings.passwordLink());
	}

	/** A link that moves an account to another address. */
	LinkToken toAddress(long account, String email) {
		return add(account, "email", email, settings.signUpLink());
	}

	/** The account that a link to a new password is for, as long as it is good. */
	Optional<Long> accountOf(String secret) {
		return database.sql(
				"select account_id from account_link where token = :token and purpose = 'password' and expires_at > :now")
			.param("token", new LinkToken(secret).hash())
			.param("now", time.instant().atOffset(ZoneOffset.UTC))
			.query(Long.class)
			.optional();
	}

	/** Uses up a link to a new password; the account it is for. */
	Optional<Long> takePassword(String secret) {
		return take(secret, "password").map(Taken::account);
	}

	/** Uses up a link to another address. */
	Optional<Taken> takeAddress(String secret) {
		return take(secret, "email");
	}

	/** Makes every link of an account useless, as a changed password does. */
	void deleteAll(long account) {
		database.sql("delete from account_link where account_id = :account").param("account", account).update();
	}

	void deleteExpired() {
		database.sql("delete from account_link where expires_at < :now")
			.param("now", time.instant().atOffset(ZoneOffset.UTC))
			.update();
	}

	private LinkToken add(long account, String purpose, @Nullable String email, Duration good) {
		LinkToken link = LinkToken.random();
		database.sql("""
				insert into account_link (token, account_id, purpose, email, expires_at)
				values (:token, :account, :purpose, :email, :expires)
				""")
			.param("token", link.hash())
			.param("account", account)
			.param("purpose", purpose)
			.param("email", email)
			.param("expires", time.instant().plus(good).atOffset(ZoneOffset.UTC))
			.update();
		return link;
	}

	private Optional<Taken> take(String secret, String purpose) {
		return database.sql("""
				delete from account_link where token = :token and purpose = :purpose and expires_at > :now
				returning account_id, email
				""")
			.param("token", new LinkToken(secret).hash())
			.param("purpose", purpose)
			.param("now", time.instant().atOffset(ZoneOffset.UTC))
			.query((row, number) -> new Taken(row.getLong(1), row.getString(2)))
			.optional();
	}

	/**
	 * What a link was for.
	 *
	 * @param account whose it is
	 * @param email the new address, or null
	 */
	record Taken(long account, @Nullable String email) {

	}

}
