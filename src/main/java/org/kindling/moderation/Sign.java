package org.kindling.moderation;

import java.util.Collection;
import java.util.Locale;

/**
 * What makes somebody look at one thing before another. The heaviest sign of a case is
 * its risk; among equals, who has waited longest comes first.
 */
public enum Sign {

	/** Somebody says that a child is in danger. */
	CHILD_AT_RISK(100),

	/** Its words speak of harming oneself. */
	SELF_HARM(90),

	/** Its words threaten somebody. */
	THREAT(80),

	/** Somebody is to be seen in it who did not agree. */
	APPEARANCE(70),

	/** Its author may publish nothing without two approvals. */
	LIMITED_AUTHOR(60),

	/** Its author is not of age. */
	MINOR(50),

	/** Its author objects to a decision. */
	APPEAL(40),

	/** Somebody reported it. */
	REPORT(30),

	/** Its words are unkind, as far as a program can tell. */
	UNKIND(20);

	private final int weight;

	Sign(int weight) {
		this.weight = weight;
	}

	/** From 0 to 100. */
	public int weight() {
		return weight;
	}

	/** Whether who judges should be warned before they look. */
	public boolean isSevere() {
		return weight >= THREAT.weight;
	}

	/** Its name in the database and in messages, such as {@code child_at_risk}. */
	public String word() {
		return name().toLowerCase(Locale.ROOT);
	}

	static Sign of(String word) {
		return valueOf(word.toUpperCase(Locale.ROOT));
	}

	static int risk(Collection<Sign> signs) {
		return signs.stream().mapToInt(Sign::weight).max().orElse(0);
	}

}
