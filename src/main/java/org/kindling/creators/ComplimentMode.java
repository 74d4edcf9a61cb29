package org.kindling.creators;

/** Who may give a creator a compliment. Each is read by a moderator first. */
public enum ComplimentMode {

	/** Anybody, with or without an account. */
	EVERYBODY,

	/** Who has an account. */
	ACCOUNTS,

	/** Nobody, for now. */
	NOBODY

}
