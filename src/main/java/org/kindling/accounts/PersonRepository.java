package org.kindling.accounts;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Accounts as admins look at them. */
@Repository
class PersonRepository {

	private static final String LINE = """
			select a.*, array(select r.role from account_role r where r.account_id = a.id) as roles from account a
			""";

	private final JdbcClient database;

	PersonRepository(JdbcClient database) {
		this.database = database;
	}

	/** Those whose address begins so, and those of these ids; a role of null is any. */
	List<PersonLine> find(String email, Collection<Long> ids, @Nullable Role role, int most) {
		return database.sql(LINE + """
				where (a.email like :email escape '!' or a.id = any(:ids))
					and (:role::text is null or exists (select from account_role r
						where r.account_id = a.id and r.role = :role))
				order by a.id desc limit :most
				""")
			.param("email", email.replaceAll("([!%_])", "!$1") + "%")
			.param("ids", ids.toArray(Long[]::new))
			.param("role", (role != null) ? role.name().toLowerCase(Locale.ROOT) : null)
			.param("most", most)
			.query(PersonRepository::line)
			.list();
	}

	Optional<PersonRecord> find(long id) {
		return database.sql("""
				select a.*, array(select r.role from account_role r where r.account_id = a.id) as roles,
					(select count(*) from session s where s.principal_name = a.id::text) as sessions,
					(select (to_timestamp(max(s.last_access_time) / 1000.0) at time zone 'UTC')::date from session s
						where s.principal_name = a.id::text) as last_seen,
					exists (select from code_app c where c.account_id = a.id and c.confirmed_at is not null) as codes,
					(select count(*) from passkey p where p.account_id = a.id) as passkeys,
					(select e.due_at from erasure e where e.account_id = a.id) as erasure
				from account a where a.id = :id
				""").param("id", id).query(PersonRepository::person).optional();
	}

	private static PersonRecord person(ResultSet row, int number) throws SQLException {
		OffsetDateTime erasure = row.getObject("erasure", OffsetDateTime.class);
		return new PersonRecord(line(row, number), AgeBand.valueOf(row.getString("age_band").toUpperCase(Locale.ROOT)),
				row.getString("language"), row.getObject("last_seen", LocalDate.class), row.getLong("sessions"),
				row.getString("password") != null, row.getBoolean("codes"), row.getLong("passkeys"),
				(erasure != null) ? erasure.toInstant() : null);
	}

	private static PersonLine line(ResultSet row, int number) throws SQLException {
		Instant since = row.getObject("created_at", OffsetDateTime.class).toInstant();
		List<Role> roles = Arrays.stream((String[]) row.getArray("roles").getArray())
			.map((role) -> Role.valueOf(role.toUpperCase(Locale.ROOT)))
			.sorted()
			.toList();
		return new PersonLine(row.getLong("id"), row.getString("email"), roles, since, row.getBoolean("demonstration"));
	}

}
