package org.kindling.accounts;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * The invitations that nobody has answered. One counts only as long as who wrote it is an
 * admin: whoever is not one any more must not make others one.
 */
@Repository
class Invitations {

	private static final Duration GOOD = Duration.ofDays(7);

	private static final String VALID = """
			 and expires_at > :now and exists (select from account_role r
				where r.account_id = invited_by and r.role = 'admin')
			""";

	private final JdbcClient database;

	private final InstantSource time;

	Invitations(JdbcClient database, InstantSource time) {
		this.database = database;
		this.time = time;
	}

	/** Writes one down, in place of an earlier one to the same address. */
	Invitation put(String email, Collection<Role> roles, Locale language, long by, LinkToken link) {
		return database.sql("""
				insert into invitation (token, email, roles, language, invited_by, created_at, expires_at)
				values (:token, :email, :roles, :language, :by, :now, :expires)
				on conflict (email) do update set token = excluded.token, roles = excluded.roles,
					language = excluded.language, invited_by = excluded.invited_by,
					created_at = excluded.created_at, expires_at = excluded.expires_at
				returning *
				""")
			.param("token", link.hash())
			.param("email", email)
			.param("roles", roles.stream().sorted().map(Invitations::word).toArray(String[]::new))
			.param("language", language.toLanguageTag())
			.param("by", by)
			.param("now", now())
			.param("expires", now().plus(GOOD))
			.query(Invitations::invitation)
			.single();
	}

	List<Invitation> open() {
		return database.sql("select * from invitation where true" + VALID + "order by created_at desc")
			.param("now", now())
			.query(Invitations::invitation)
			.list();
	}

	Optional<Invitation> find(String secret) {
		return database.sql("select * from invitation where token = :token" + VALID)
			.param("token", new LinkToken(secret).hash())
			.param("now", now())
			.query(Invitations::invitation)
			.optional();
	}

	/** Uses one up. */
	Optional<Invitation> take(String secret) {
		return database.sql("delete from invitation where token = :token" + VALID + "returning *")
			.param("token", new LinkToken(secret).hash())
			.param("now", now())
			.query(Invitations::invitation)
			.optional();
	}

	boolean delete(long id) {
		return database.sql("delete from invitation where id = :id").param("id", id).update() > 0;
	}

	void deleteExpired() {
		database.sql("delete from invitation where expires_at < :now").param("now", now()).update();
	}

	private OffsetDateTime now() {
		return time.instant().atOffset(ZoneOffset.UTC);
	}

	private static Invitation invitation(ResultSet row, int number) throws SQLException {
		List<Role> roles = Arrays.stream((String[]) row.getArray("roles").getArray())
			.map((role) -> Role.valueOf(role.toUpperCase(Locale.ROOT)))
			.toList();
		return new Invitation(row.getLong("id"), row.getString("email"), roles, row.getLong("invited_by"),
				row.getObject("created_at", OffsetDateTime.class).toInstant(),
				row.getObject("expires_at", OffsetDateTime.class).toInstant());
	}

	private static String word(Role role) {
		return role.name().toLowerCase(Locale.ROOT);
	}

}
