package org.kindling.accounts.owndata;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.kindling.accounts.LinkToken;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The archives that were asked for: one per account at most. */
@Repository
class Archives {

	private final JdbcClient database;

	Archives(JdbcClient database) {
		this.database = database;
	}

	Optional<OwnArchive> find(long account) {
		return database.sql("select * from data_archive where account_id = :account")
			.param("account", account)
			.query(Archives::archive)
			.optional();
	}

	/** Asks for one, in place of one that is gone; nothing where there is one already. */
	Optional<Long> add(long account, Instant now) {
		database.sql("delete from data_archive where account_id = :account and ready_at is not null and file is null")
			.param("account", account)
			.update();
		return database.sql("""
				insert into data_archive (account_id, asked_at) values (:account, :now)
				on conflict (account_id) do nothing returning id
				""").param("account", account).param("now", at(now)).query(Long.class).optional();
	}

	/** Whose archive is still to be made. */
	Optional<Long> findOwner(long id) {
		return database.sql("select account_id from data_archive where id = :id and ready_at is null")
			.param("id", id)
			.query(Long.class)
			.optional();
	}

	/**
	 * The same, and nobody else does anything to it until the transaction is over.
	 */
	Optional<Long> lockOwner(long id) {
		return database.sql("select account_id from data_archive where id = :id and ready_at is null for update")
			.param("id", id)
			.query(Long.class)
			.optional();
	}

	void finish(long id, long file, LinkToken link, Instant now, Instant expiry) {
		database
			.sql("""
					update data_archive set file = :file, token = :token, ready_at = :now, expires_at = :expiry where id = :id
					""")
			.param("id", id)
			.param("file", file)
			.param("token", link.hash())
			.param("now", at(now))
			.param("expiry", at(expiry))
			.update();
	}

	/** Gives one that is ready another link; the one before leads nowhere any more. */
	Optional<Instant> changeLink(long account, LinkToken link, Instant now) {
		return database.sql("""
				update data_archive set token = :token where account_id = :account and expires_at > :now
				returning expires_at
				""")
			.param("account", account)
			.param("token", link.hash())
			.param("now", at(now))
			.query((row, number) -> instant(row, "expires_at"))
			.optional();
	}

	/** The file behind a link, for whom it is. */
	Optional<Long> findFile(long account, LinkToken link, Instant now) {
		return database
			.sql("select file from data_archive where account_id = :account and token = :token and expires_at > :now")
			.param("account", account)
			.param("token", link.hash())
			.param("now", at(now))
			.query(Long.class)
			.optional();
	}

	/** Lets go of the files that are too old; they are to be removed. */
	List<Long> expire(Instant now) {
		return database.sql("""
				update data_archive set file = null, token = null where expires_at <= :now and file is not null
				returning old.file
				""").param("now", at(now)).query(Long.class).list();
	}

	/** Removes what an account asked for; the file, if there is one, is to be removed. */
	Optional<Long> remove(long account) {
		return database.sql("delete from data_archive where account_id = :account returning coalesce(file, 0)")
			.param("account", account)
			.query(Long.class)
			.optional()
			.filter((file) -> file != 0);
	}

	private static OwnArchive archive(ResultSet row, int number) throws SQLException {
		return new OwnArchive(instant(row, "asked_at"), instant(row, "expires_at"));
	}

	private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
		OffsetDateTime time = row.getObject(column, OffsetDateTime.class);
		return (time != null) ? time.toInstant() : null;
	}

	private static OffsetDateTime at(Instant time) {
		return time.atOffset(ZoneOffset.UTC);
	}

}
