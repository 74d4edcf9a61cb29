package org.kindling.accounts.owndata;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.kindling.accounts.ArchiveStore;
import org.kindling.accounts.DataArchive;
import org.kindling.accounts.PersonalData;
import org.kindling.platform.mail.MailService;

import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What is kept about somebody who can sign in. It goes last: all else refers to it. */
@Component
@Order(Ordered.LOWEST_PRECEDENCE)
class AccountData implements PersonalData {

	private final JdbcClient database;

	private final Archives archives;

	private final ArchiveStore store;

	private final MailService mails;

	AccountData(JdbcClient database, Archives archives, ArchiveStore store, MailService mails) {
		this.database = database;
		this.archives = archives;
		this.store = store;
		this.mails = mails;
	}

	@Override
	public void collect(long account, DataArchive archive) {
		findAccount(account).forEach((own) -> archive.json("account.json", own));
		archive.json("sign-ins.json", findSignIns(account));
		archive.json("sessions.json", findSessions(account));
	}

	private List<OwnAccount> findAccount(long account) {
		return database.sql("""
				select a.*, array(select r.role from account_role r where r.account_id = a.id order by 1) as roles
				from account a where a.id = :account
				""").param("account", account).query(AccountData::account).list();
	}

	private List<OwnSignIn> findSignIns(long account) {
		return database.sql("""
				select 'code app' as kind, '' as label, created_at from code_app
				where account_id = :account and confirmed_at is not null
				union all select 'passkey', label, created_at from passkey where account_id = :account
				union all select 'identity', issuer, created_at from identity where account_id = :account order by 3
				""").param("account", account).query(AccountData::signIn).list();
	}

	private List<OwnSession> findSessions(long account) {
		return database.sql("""
				select to_timestamp(creation_time / 1000.0) as signed_in_at,
					to_timestamp(last_access_time / 1000.0) as last_used_at
				from session where principal_name = :name order by last_access_time desc
				""").param("name", Long.toString(account)).query(AccountData::session).list();
	}

	@Override
	public void erase(long account) {
		archives.remove(account).ifPresent(store::remove);
		addresses(account).forEach((address) -> {
			database.sql("delete from sign_up where email = :email").param("email", address).update();
			database.sql("delete from invitation where email = :email").param("email", address).update();
			mails.forget(address);
		});
		database.sql("delete from session where principal_name = :name").param("name", Long.toString(account)).update();
		database.sql("delete from account where id = :account").param("account", account).update();
	}

	// Where they wanted to be written to, they may have been.
	private List<String> addresses(long account) {
		return database.sql("""
				select email from account where id = :account
				union select email from account_link where account_id = :account and email is not null
				""").param("account", account).query(String.class).list();
	}

	private static OwnAccount account(ResultSet row, int number) throws SQLException {
		return new OwnAccount(row.getString("email"), row.getString("age_band"), row.getString("country"),
				row.getString("language"), List.of((String[]) row.getArray("roles").getArray()),
				instant(row, "created_at"));
	}

	private static OwnSession session(ResultSet row, int number) throws SQLException {
		return new OwnSession(instant(row, "signed_in_at"), instant(row, "last_used_at"));
	}

	private static OwnSignIn signIn(ResultSet row, int number) throws SQLException {
		return new OwnSignIn(row.getString("kind"), row.getString("label"), instant(row, "created_at"));
	}

	private static Instant instant(ResultSet row, String column) throws SQLException {
		return row.getObject(column, OffsetDateTime.class).toInstant();
	}

	/**
	 * An account as its owner takes it home. Of a password only a hash is kept, and that
	 * is not handed out.
	 *
	 * @param email where they are written to
	 * @param ageBand how old they said they are
	 * @param country ISO 3166, or null
	 * @param language in which they are written to, BCP 47
	 * @param roles what they may do
	 * @param createdAt since when
	 */
	record OwnAccount(String email, String ageBand, @Nullable String country, String language, List<String> roles,
			Instant createdAt) {

	}

	/**
	 * Where somebody is signed in.
	 *
	 * @param signedInAt since when
	 * @param lastUsedAt when it was last used
	 */
	record OwnSession(Instant signedInAt, Instant lastUsedAt) {

	}

	/**
	 * What proves who they are, besides a password. Secrets are not handed out.
	 *
	 * @param kind an app that shows codes, a passkey, or an identity elsewhere
	 * @param label its owner's name for it, where that is, or empty
	 * @param createdAt since when
	 */
	record OwnSignIn(String kind, String label, Instant createdAt) {

	}

}
