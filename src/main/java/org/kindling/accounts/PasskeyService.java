package org.kindling.accounts;

import java.time.Instant;
import java.util.List;

import org.kindling.platform.NotFoundException;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.security.core.Authentication;
import org.springframework.security.web.webauthn.api.AuthenticatorAssertionResponse;
import org.springframework.security.web.webauthn.api.AuthenticatorAttestationResponse;
import org.springframework.security.web.webauthn.api.PublicKeyCredential;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialCreationOptions;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialRequestOptions;
import org.springframework.security.web.webauthn.jackson.WebauthnJacksonModule;
import org.springframework.security.web.webauthn.management.ImmutablePublicKeyCredentialCreationOptionsRequest;
import org.springframework.security.web.webauthn.management.ImmutableRelyingPartyRegistrationRequest;
import org.springframework.security.web.webauthn.management.RelyingPartyAuthenticationRequest;
import org.springframework.security.web.webauthn.management.RelyingPartyPublicKey;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keys that a device keeps and shows to this portal only, once it has made sure of its
 * owner by face, finger or PIN. That is asked for always, hence one is worth two factors.
 */
@Service
class PasskeyService {

	private static final int LONGEST_LABEL = 60;

	private final PasskeyRepository passkeys;

	private final RelyingParty party;

	private final AccountRepository accounts;

	private final LinkMailer mailer;

	private final JsonMapper json = JsonMapper.builder().addModule(new WebauthnJacksonModule()).build();

	PasskeyService(PasskeyRepository passkeys, RelyingParty party, AccountRepository accounts, LinkMailer mailer) {
		this.passkeys = passkeys;
		this.party = party;
		this.accounts = accounts;
		this.mailer = mailer;
	}

	List<Passkey> list(long account) {
		return passkeys.findByUserId(PasskeyOwners.handle(account))
			.stream()
			.map((key) -> new Passkey(key.getCredentialId().toBase64UrlString(), key.getLabel(), key.getCreated(),
					key.getLastUsed()))
			.toList();
	}

	/** What a device is asked to make a key from; to be kept until it has answered. */
	PublicKeyCredentialCreationOptions creationOptions(Authentication who) {
		return party.operations()
			.createPublicKeyCredentialCreationOptions(new ImmutablePublicKeyCredentialCreationOptionsRequest(who));
	}

	/** What a device is asked to sign; to be kept until it has answered. */
	PublicKeyCredentialRequestOptions requestOptions() {
		return party.operations().createCredentialRequestOptions(() -> null);
	}

	/** What was asked, as the browser takes it. */
	String write(Object options) {
		return json.writeValueAsString(options);
	}

	/**
	 * Keeps the key that a device has made.
	 * @param answer what the browser says it answered
	 * @throws PasskeyRefusedException if it does not belong to what was asked
	 */
	@Transactional
	void register(long account, PublicKeyCredentialCreationOptions asked, String answer, String label) {
		PublicKeyCredential<AuthenticatorAttestationResponse> made = read(answer, new TypeReference<>() {
		});
		String name = label.isBlank() ? "Passkey" : label.strip();
		RelyingPartyPublicKey key = new RelyingPartyPublicKey(made, name.substring(0,
				name.offsetByCodePoints(0, Math.min(name.codePointCount(0, name.length()), LONGEST_LABEL))));
		try {
			party.operations().registerCredential(new ImmutableRelyingPartyRegistrationRequest(asked, key));
		}
		catch (RuntimeException ex) {
			throw PasskeyRefusedException.unlessOurs(ex);
		}
		mailer.mailPasskey(accounts.findById(account).orElseThrow(NotFoundException::new));
	}

	/**
	 * Whose key has signed what was asked.
	 * @throws PasskeyRefusedException if none of this portal's
	 */
	long authenticate(PublicKeyCredentialRequestOptions asked, String answer) {
		PublicKeyCredential<AuthenticatorAssertionResponse> shown = read(answer, new TypeReference<>() {
		});
		try {
			return PasskeyOwners
				.account(party.operations().authenticate(new RelyingPartyAuthenticationRequest(asked, shown)).getId());
		}
		catch (RuntimeException ex) {
			throw PasskeyRefusedException.unlessOurs(ex);
		}
	}

	void remove(long account, String id) {
		if (!passkeys.delete(account, id)) {
			throw new NotFoundException();
		}
	}

	private <T> T read(String answer, TypeReference<T> type) {
		try {
			return json.readValue(answer, type);
		}
		catch (JacksonException | IllegalArgumentException ex) {
			throw new PasskeyRefusedException(ex);
		}
	}

	/**
	 * A passkey as its owner sees it.
	 *
	 * @param id tells it from the others
	 * @param label what its owner calls it
	 * @param createdAt since when
	 * @param lastUsedAt when somebody last came in with it
	 */
	record Passkey(String id, String label, Instant createdAt, Instant lastUsedAt) {

	}

}
