package org.kindling.accounts;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class SanctionRepository {

	private final JdbcClient database;

	SanctionRepository(JdbcClient database) {
		this.database = database;
	}

	/** Of two who decide about the same account, one comes after the other. */
	void lock(long account) {
		database.sql("select id from account where id = :account for update").param("account", account).query((row) -> {
		});
	}

	long add(long account, SanctionKind kind, Instant since, @Nullable Instant until) {
		return database
			.sql("insert into sanction (account_id, kind, since, until) values (:account, :kind, :since, :until)"
					+ " returning id")
			.param("account", account)
			.param("kind", kind.word())
			.param("since", since.atOffset(ZoneOffset.UTC))
			.param("until", (until != null) ? until.atOffset(ZoneOffset.UTC) : null)
			.query(Long.class)
			.single();
	}

	/** Whether it was not lifted before. */
	boolean lift(long id, Instant at) {
		return database.sql("update sanction set lifted_at = :at where id = :id and lifted_at is null")
			.param("id", id)
			.param("at", at.atOffset(ZoneOffset.UTC))
			.update() > 0;
	}

	Optional<Sanction> find(long id) {
		return database.sql("select * from sanction where id = :id")
			.param("id", id)
			.query(SanctionRepository::read)
			.optional();
	}

	/** All about an account, the latest first. */
	List<Sanction> of(long account) {
		return database.sql("select * from sanction where account_id = :account order by id desc")
			.param("account", account)
			.query(SanctionRepository::read)
			.list();
	}

	/** Those that were decided last and hold. */
	List<Sanction> latest(Instant at, int most) {
		return database
			.sql("select * from sanction where lifted_at is null and (until is null or until > :at)"
					+ " order by id desc limit :most")
			.param("at", at.atOffset(ZoneOffset.UTC))
			.param("most", most)
			.query(SanctionRepository::read)
			.list();
	}

	void delete(long account) {
		database.sql("delete from sanction where account_id = :account").param("account", account).update();
	}

	private static Sanction read(ResultSet row, int at) throws SQLException {
		return new Sanction(row.getLong("id"), row.getLong("account_id"), SanctionKind.of(row.getString("kind")),
				row.getObject("since", OffsetDateTime.class).toInstant(), instant(row, "until"),
				instant(row, "lifted_at"));
	}

	private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
		OffsetDateTime time = row.getObject(column, OffsetDateTime.class);
		return (time != null) ? time.toInstant() : null;
	}

}
