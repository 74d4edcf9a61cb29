package org.kindling.accounts;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.web.webauthn.api.AuthenticatorTransport;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.CredentialRecord;
import org.springframework.security.web.webauthn.api.ImmutableCredentialRecord;
import org.springframework.security.web.webauthn.api.ImmutablePublicKeyCose;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialType;
import org.springframework.security.web.webauthn.management.UserCredentialRepository;
import org.springframework.stereotype.Repository;

/**
 * The passkeys of all accounts. Spring Security's own repository fixes the names of
 * tables, and cannot read back a passkey that does not say how it is reached.
 */
@Repository
class PasskeyRepository implements UserCredentialRepository {

	private final JdbcClient database;

	PasskeyRepository(JdbcClient database) {
		this.database = database;
	}

	@Override
	public void save(CredentialRecord passkey) {
		database
			.sql("""
					insert into passkey (id, account_id, label, public_key, attestation, transports, signature_count,
						uv_initialized, backup_eligible, backup_state, created_at, last_used_at)
					values (:id, :account, :label, :key, :attestation, :transports, :count, :uv, :eligible, :state, :created,
						:used)
					on conflict (id) do update set signature_count = excluded.signature_count,
						uv_initialized = excluded.uv_initialized, backup_state = excluded.backup_state,
						last_used_at = excluded.last_used_at
					where passkey.account_id = excluded.account_id
					""")
			.param("id", passkey.getCredentialId().toBase64UrlString())
			.param("account", PasskeyOwners.account(passkey.getUserEntityUserId()))
			.param("label", passkey.getLabel())
			.param("key", passkey.getPublicKey().getBytes())
			.param("attestation", Objects.requireNonNull(passkey.getAttestationObject()).getBytes())
			.param("transports", transports(passkey.getTransports()))
			.param("count", passkey.getSignatureCount())
			.param("uv", passkey.isUvInitialized())
			.param("eligible", passkey.isBackupEligible())
			.param("state", passkey.isBackupState())
			.param("created", passkey.getCreated().atOffset(ZoneOffset.UTC))
			.param("used", passkey.getLastUsed().atOffset(ZoneOffset.UTC))
			.update();
	}

	@Override
	public @Nullable CredentialRecord findByCredentialId(Bytes id) {
		return database.sql("select * from passkey where id = :id")
			.param("id", id.toBase64UrlString())
			.query(PasskeyRepository::passkey)
			.optional()
			.orElse(null);
	}

	@Override
	public List<CredentialRecord> findByUserId(Bytes owner) {
		return database.sql("select * from passkey where account_id = :account order by created_at")
			.param("account", PasskeyOwners.account(owner))
			.query(PasskeyRepository::passkey)
			.list();
	}

	@Override
	public void delete(Bytes id) {
		database.sql("delete from passkey where id = :id").param("id", id.toBase64UrlString()).update();
	}

	/** Removes a passkey of this account; false if it has none of that id. */
	boolean delete(long account, String id) {
		return database.sql("delete from passkey where id = :id and account_id = :account")
			.param("id", id)
			.param("account", account)
			.update() == 1;
	}

	void deleteAll(long account) {
		database.sql("delete from passkey where account_id = :account").param("account", account).update();
	}

	private static CredentialRecord passkey(ResultSet row, int number) throws SQLException {
		return ImmutableCredentialRecord.builder()
			.credentialType(PublicKeyCredentialType.PUBLIC_KEY)
			.credentialId(Bytes.fromBase64(row.getString("id")))
			.userEntityUserId(PasskeyOwners.handle(row.getLong("account_id")))
			.label(row.getString("label"))
			.publicKey(new ImmutablePublicKeyCose(row.getBytes("public_key")))
			.attestationObject(new Bytes(row.getBytes("attestation")))
			.transports(transports(row.getString("transports")))
			.signatureCount(row.getLong("signature_count"))
			.uvInitialized(row.getBoolean("uv_initialized"))
			.backupEligible(row.getBoolean("backup_eligible"))
			.backupState(row.getBoolean("backup_state"))
			.created(row.getObject("created_at", OffsetDateTime.class).toInstant())
			.lastUsed(row.getObject("last_used_at", OffsetDateTime.class).toInstant())
			.build();
	}

	private static String transports(Set<AuthenticatorTransport> transports) {
		return transports.stream().map(AuthenticatorTransport::getValue).sorted().collect(Collectors.joining(","));
	}

	private static Set<AuthenticatorTransport> transports(String words) {
		return Stream.of(words.split(","))
			.filter((word) -> !word.isEmpty())
			.map(AuthenticatorTransport::valueOf)
			.collect(Collectors.toSet());
	}

}
