package org.kindling.accounts.owndata;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * The accounts whose owners want them erased, and until when they may still change their
 * minds.
 */
@Repository
class Erasures {

	private final JdbcClient database;

	Erasures(JdbcClient database) {
		this.database = database;
	}

	Optional<Instant> findDue(long account) {
		return database.sql("select due_at from erasure where account_id = :account")
			.param("account", account)
			.query(OffsetDateTime.class)
			.optional()
			.map(OffsetDateTime::toInstant);
	}

	/** Whether it was not there before. */
	boolean add(long account, Instant now, Instant due) {
		return database.sql("""
				insert into erasure (account_id, asked_at, due_at) values (:account, :now, :due)
				on conflict (account_id) do nothing
				""")
			.param("account", account)
			.param("now", now.atOffset(ZoneOffset.UTC))
			.param("due", due.atOffset(ZoneOffset.UTC))
			.update() > 0;
	}

	void remove(long account) {
		database.sql("delete from erasure where account_id = :account").param("account", account).update();
	}

	/**
	 * Whether it is time, in which case its owner cannot take it back any more once the
	 * transaction is over.
	 */
	boolean take(long account, Instant now) {
		return database.sql("delete from erasure where account_id = :account and due_at <= :now")
			.param("account", account)
			.param("now", now.atOffset(ZoneOffset.UTC))
			.update() > 0;
	}

	/** Until the transaction ends, nobody else can make an admin go. */
	void lockAdmins() {
		database.sql("select account_id from account_role where role = 'admin' order by account_id for update")
			.query((row) -> {
			});
	}

	/** Whether nobody would look after the portal without that account. */
	boolean isOnlyAdmin(long account) {
		return database.sql("""
				select exists (select from account_role where role = 'admin' and account_id = :account)
					and not exists (select from account_role r where r.role = 'admin' and r.account_id <> :account
						and not exists (select from erasure e where e.account_id = r.account_id))
				""").param("account", account).query(Boolean.class).single();
	}

	boolean hasPassword(long account) {
		return database.sql("select password is not null from account where id = :account")
			.param("account", account)
			.query(Boolean.class)
			.single();
	}

	/** Signs somebody out everywhere but in one session. */
	void endOtherSessions(long account, String thisSession) {
		database.sql("delete from session where principal_name = :name and session_id <> :session")
			.param("name", Long.toString(account))
			.param("session", thisSession)
			.update();
	}

}
