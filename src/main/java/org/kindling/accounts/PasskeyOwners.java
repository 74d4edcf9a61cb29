package org.kindling.accounts;

import java.nio.ByteBuffer;

import org.jspecify.annotations.Nullable;

import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.ImmutablePublicKeyCredentialUserEntity;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialUserEntity;
import org.springframework.security.web.webauthn.management.PublicKeyCredentialUserEntityRepository;
import org.springframework.stereotype.Component;

/**
 * Whom a passkey belongs to, as the device that keeps it is told: the account's id as
 * eight bytes, and the mail address to show its owner.
 */
@Component
class PasskeyOwners implements PublicKeyCredentialUserEntityRepository {

	private final AccountRepository accounts;

	PasskeyOwners(AccountRepository accounts) {
		this.accounts = accounts;
	}

	static Bytes handle(long account) {
		return new Bytes(ByteBuffer.allocate(Long.BYTES).putLong(account).array());
	}

	static long account(Bytes handle) {
		return ByteBuffer.wrap(handle.getBytes()).getLong();
	}

	@Override
	public @Nullable PublicKeyCredentialUserEntity findById(Bytes handle) {
		return accounts.findById(account(handle)).map(PasskeyOwners::owner).orElse(null);
	}

	@Override
	public @Nullable PublicKeyCredentialUserEntity findByUsername(String account) {
		return accounts.findById(Long.parseLong(account)).map(PasskeyOwners::owner).orElse(null);
	}

	@Override
	public void save(PublicKeyCredentialUserEntity owner) {
		throw new UnsupportedOperationException("An owner is an account, and that is there before its passkeys");
	}

	@Override
	public void delete(Bytes handle) {
		throw new UnsupportedOperationException("An owner is an account, and that is not deleted here");
	}

	private static PublicKeyCredentialUserEntity owner(Account account) {
		return ImmutablePublicKeyCredentialUserEntity.builder()
			.id(handle(account.id()))
			.name(account.email())
			.displayName(account.email())
			.build();
	}

}
