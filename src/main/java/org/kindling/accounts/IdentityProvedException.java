package org.kindling.accounts;

import org.springframework.security.core.AuthenticationException;

/**
 * A provider has vouched for somebody. Which account that is, and whether it takes more
 * than this to come in, is decided by {@link IdentityArrival}; nobody is signed in yet.
 */
class IdentityProvedException extends AuthenticationException {

	private final Identity identity;

	IdentityProvedException(Identity identity) {
		super("A provider has vouched for somebody");
		this.identity = identity;
	}

	Identity identity() {
		return identity;
	}

}
