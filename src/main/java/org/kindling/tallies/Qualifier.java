package org.kindling.tallies;

/** How the source put its number. */
public enum Qualifier {

	/** That number and no other. */
	EXACTLY,

	/** More than it. */
	OVER,

	/** A little less. */
	ALMOST,

	/** At most. */
	UP_TO

}
