package org.kindling.accounts;

import java.util.Set;

import org.kindling.platform.PortalAddress;

import org.springframework.security.web.webauthn.api.AuthenticatorSelectionCriteria;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialRpEntity;
import org.springframework.security.web.webauthn.api.ResidentKeyRequirement;
import org.springframework.security.web.webauthn.api.UserVerificationRequirement;
import org.springframework.security.web.webauthn.management.Webauthn4JRelyingPartyOperations;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;

/** The portal as devices know it that keep passkeys: by the host of its address. */
@Component
class RelyingParty {

	private final PasskeyOwners owners;

	private final PasskeyRepository passkeys;

	private final PortalAddress portal;

	RelyingParty(PasskeyOwners owners, PasskeyRepository passkeys, PortalAddress portal) {
		this.owners = owners;
		this.passkeys = passkeys;
		this.portal = portal;
	}

	/** Made anew, for the portal knows its address only once it is open. */
	Webauthn4JRelyingPartyOperations operations() {
		String origin = portal.origin();
		String host = UriComponentsBuilder.fromUriString(origin).build().getHost();
		Webauthn4JRelyingPartyOperations operations = new Webauthn4JRelyingPartyOperations(owners, passkeys,
				PublicKeyCredentialRpEntity.builder().id(host).name(host).build(), Set.of(origin));
		operations.setCustomizeCreationOptions(
				(options) -> options.authenticatorSelection(AuthenticatorSelectionCriteria.builder()
					.residentKey(ResidentKeyRequirement.REQUIRED)
					.userVerification(UserVerificationRequirement.REQUIRED)
					.build()));
		operations
			.setCustomizeRequestOptions((options) -> options.userVerification(UserVerificationRequirement.REQUIRED));
		return operations;
	}

}
