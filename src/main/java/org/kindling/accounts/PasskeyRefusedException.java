package org.kindling.accounts;

import org.springframework.dao.DataAccessException;

/** What a device has answered does not fit what it was asked, or is no answer at all. */
class PasskeyRefusedException extends RuntimeException {

	PasskeyRefusedException(Throwable cause) {
		super("The passkey was refused", cause);
	}

	// The library knows no exception of its own; a database that is away is none of its.
	static RuntimeException unlessOurs(RuntimeException failure) {
		return (failure instanceof DataAccessException) ? failure : new PasskeyRefusedException(failure);
	}

}
