package org.kindling.accounts;

/** Why a handle cannot be had. Each has a sentence that says what to do instead. */
public enum HandleProblem {

	/** Nothing was written. */
	EMPTY,

	/** It has fewer than three characters. */
	TOO_SHORT,

	/** It has more than thirty characters. */
	TOO_LONG,

	/** Something else is in it than letters from a to z, digits, dots and underscores. */
	CHARACTERS,

	/** A dot stands first, last or beside another. */
	DOTS,

	/** Somebody has it, or one that looks like it; or it could be taken for staff. */
	TAKEN

}
