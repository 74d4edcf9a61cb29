package org.kindling.tallies;

/** What is counted. */
enum Measure {

	/** Views by the portal's rule, whose version the page "how we count" states. */
	VIEWS,

	/** Published stories. */
	CREATIONS,

	/** Stickers put on stories. */
	STICKERS,

	/** Published compliments. */
	COMPLIMENTS

}
