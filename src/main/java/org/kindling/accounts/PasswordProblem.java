package org.kindling.accounts;

/** Why a password is not taken. Each has a sentence that says what to do about it. */
enum PasswordProblem {

	/** It has too few characters. */
	SHORT,

	/** It has too many characters. */
	LONG,

	/** It is among those that are tried first. */
	COMMON,

	/** It has characters that cannot be typed again. */
	UNREADABLE

}
