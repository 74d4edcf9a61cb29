package org.kindling.accounts;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.OptionalLong;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The apps that show codes, one for an account. */
@Repository
class CodeApps {

	// A secret that was shown and never confirmed is not shown again after this time.
	private static final Duration PATIENCE = Duration.ofMinutes(15);

	private final JdbcClient database;

	private final SecretKeeper keeper;

	private final InstantSource time;

	CodeApps(JdbcClient database, SecretKeeper keeper, InstantSource time) {
		this.database = database;
		this.keeper = keeper;
		this.time = time;
	}

	boolean isOn(long account) {
		return database
			.sql("select exists (select from code_app where account_id = :account and confirmed_at is not null)")
			.param("account", account)
			.query(Boolean.class)
			.single();
	}

	/** Begins anew with another secret; does nothing where there is an app already. */
	void begin(long account) {
		database.sql("""
				insert into code_app (account_id, secret, created_at) values (:account, :secret, :now)
				on conflict (account_id) do update set secret = excluded.secret, created_at = excluded.created_at
				where code_app.confirmed_at is null
				""")
			.param("account", account)
			.param("secret", keeper.seal(OneTimeCode.newSecret(), account))
			.param("now", time.instant().atOffset(ZoneOffset.UTC))
			.update();
	}

	/** The secret that is to be shown, as long as no code has confirmed it. */
	Optional<byte[]> unconfirmed(long account) {
		return secret(account, "confirmed_at is null and created_at > :since");
	}

	/** Takes the first code of a new app. */
	boolean confirm(long account, String code) {
		OptionalLong step = unconfirmed(account).map((secret) -> step(secret, code)).orElseGet(OptionalLong::empty);
		return step.isPresent() && database.sql(
				"update code_app set confirmed_at = :now, last_step = :step where account_id = :account and confirmed_at is null")
			.param("now", time.instant().atOffset(ZoneOffset.UTC))
			.param("step", step.getAsLong())
			.param("account", account)
			.update() == 1;
	}

	/** Takes a code, and never again that one or one before it. */
	boolean take(long account, String code) {
		OptionalLong step = secret(account, "confirmed_at <= :now").map((secret) -> step(secret, code))
			.orElseGet(OptionalLong::empty);
		return step.isPresent() && database
			.sql("update code_app set last_step = :step where account_id = :account and last_step < :step")
			.param("step", step.getAsLong())
			.param("account", account)
			.update() == 1;
	}

	void delete(long account) {
		database.sql("delete from code_app where account_id = :account").param("account", account).update();
	}

	private OptionalLong step(byte[] secret, String code) {
		return OneTimeCode.step(secret, code, time.instant());
	}

	private Optional<byte[]> secret(long account, String condition) {
		Instant now = time.instant();
		return database.sql("select secret from code_app where account_id = :account and " + condition)
			.param("account", account)
			.param("now", now.atOffset(ZoneOffset.UTC))
			.param("since", now.minus(PATIENCE).atOffset(ZoneOffset.UTC))
			.query(byte[].class)
			.optional()
			.map((sealed) -> keeper.open(sealed, account));
	}

}
