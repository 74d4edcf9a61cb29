package org.kindling.creators;

/** Who comes across a profile. */
public enum Visibility {

	/** Whoever looks for creators. */
	LISTED,

	/** Only who reads one of its stories; and it shows no more than they do. */
	PRIVATE

}
