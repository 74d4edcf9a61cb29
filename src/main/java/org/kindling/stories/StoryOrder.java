package org.kindling.stories;

/** In which order stories are listed. */
public enum StoryOrder {

	/** The latest first. */
	NEWEST,

	/** The most viewed first. */
	VIEWS

}
