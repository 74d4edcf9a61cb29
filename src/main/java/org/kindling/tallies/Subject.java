package org.kindling.tallies;

/** What a tally is about. */
public enum Subject {

	/** The whole portal; its id is 0. */
	PORTAL,

	/** A campaign. */
	CAMPAIGN,

	/** A hashtag. */
	HASHTAG,

	/** A creator. */
	CREATOR,

	/** A story. */
	STORY

}
