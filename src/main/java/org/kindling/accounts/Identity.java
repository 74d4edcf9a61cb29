package org.kindling.accounts;

import java.io.Serializable;

import org.jspecify.annotations.Nullable;

import org.springframework.security.oauth2.core.oidc.user.OidcUser;

/**
 * Who somebody is elsewhere, as a provider of OpenID Connect has just vouched for.
 *
 * @param issuer the provider
 * @param subject its name for them, which never changes
 * @param email their mail address, if the provider has made sure that it is theirs
 * @param name what they call themselves there, or nothing
 */
record Identity(String issuer, String subject, @Nullable String email, String name) implements Serializable {

	static Identity of(OidcUser user) {
		boolean verified = Boolean.TRUE.equals(user.getEmailVerified()) && user.getEmail() != null;
		String name = (user.getFullName() != null) ? user.getFullName() : "";
		return new Identity(user.getIssuer().toString(), user.getSubject(),
				verified ? EmailAddress.of(user.getEmail()) : null, name);
	}

}
