package org.kindling.accounts;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.MediaType;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialRequestOptions;
import org.springframework.security.web.webauthn.authentication.HttpSessionPublicKeyCredentialRequestOptionsRepository;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** Asks a device for a passkey. What it answers, {@link PasskeySignInFilter} takes. */
@RestController
class PasskeySignInController {

	static final String PATH = "/sign-in/passkey";

	private final PasskeyService passkeys;

	private final HttpSessionPublicKeyCredentialRequestOptionsRepository asked = new HttpSessionPublicKeyCredentialRequestOptionsRepository();

	PasskeySignInController(PasskeyService passkeys) {
		this.passkeys = passkeys;
	}

	@PostMapping(path = PATH + "/options", produces = MediaType.APPLICATION_JSON_VALUE)
	String ask(HttpServletRequest request, HttpServletResponse response) {
		PublicKeyCredentialRequestOptions options = passkeys.requestOptions();
		asked.save(request, response, options);
		return passkeys.write(options);
	}

}
