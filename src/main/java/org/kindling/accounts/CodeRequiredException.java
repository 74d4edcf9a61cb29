package org.kindling.accounts;

import org.springframework.security.core.AuthenticationException;

/** The password is right, and that is not enough: nobody is signed in yet. */
class CodeRequiredException extends AuthenticationException {

	private final String account;

	CodeRequiredException(String account) {
		super("A code is required as well");
		this.account = account;
	}

	String account() {
		return account;
	}

}
