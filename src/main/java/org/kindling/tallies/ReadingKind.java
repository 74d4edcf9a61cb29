package org.kindling.tallies;

/** What somebody else counted. */
public enum ReadingKind {

	/** How often videos were watched. */
	VIEWS,

	/** How many videos were made. */
	CREATIONS,

	/** How many videos use a sticker or an effect. */
	USES,

	/** How many people follow an account. */
	FOLLOWERS

}
