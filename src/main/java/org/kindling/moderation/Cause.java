package org.kindling.moderation;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

import org.kindling.publishing.PublicationStatus;

/** Why something waits to be judged. */
public enum Cause {

	/** Its author wants everybody to see it. */
	HANDED_IN(EnumSet.of(PublicationStatus.WAITING)),

	/** Somebody says that it should not be public. */
	REPORTED(EnumSet.of(PublicationStatus.PUBLISHED)),

	/** Somebody is to be seen in it who did not agree. */
	APPEARANCE(EnumSet.of(PublicationStatus.HIDDEN)),

	/** Its author objects to what was decided. */
	APPEALED(EnumSet.of(PublicationStatus.RETURNED, PublicationStatus.DECLINED, PublicationStatus.REMOVED));

	private final Set<PublicationStatus> within;

	Cause(Set<PublicationStatus> within) {
		this.within = within;
	}

	/** Whether there is anything to judge as long as it stands there. */
	boolean holdsWithin(PublicationStatus status) {
		return within.contains(status);
	}

	/** Its name in the database and in messages, such as {@code handed_in}. */
	public String word() {
		return name().toLowerCase(Locale.ROOT);
	}

	static Cause of(String word) {
		return valueOf(word.toUpperCase(Locale.ROOT));
	}

}
