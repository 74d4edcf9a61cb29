package org.kindling.stories;

/** In which order stories are listed. */
public enum StoryOrder {

	/** The latest first. */
	NEWEST("s.publication.publishedAt desc, s.id desc"),

	/** The most viewed first. */
	VIEWS("v.amount desc, v.key.subjectId desc");

	private final String clause;

	StoryOrder(String clause) {
		this.clause = clause;
	}

	String clause() {
		return clause;
	}

}
