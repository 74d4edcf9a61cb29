package org.kindling.moderation.numbers;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** What is counted for everybody. What each says is written on the page itself. */
enum Measure {

	/** Handed in, as often as it was. */
	RECEIVED,

	/** A person let everybody see it. */
	APPROVED,

	/** It needed no person, by a rule. */
	BY_RULE,

	/** A person asked for a change. */
	RETURNED,

	/** A person refused it. */
	DECLINED,

	/** Taken out of the public. */
	REMOVED,

	/** A decision against it did not last. */
	RESTORED,

	/** Somebody said that it should not be public. */
	REPORTED,

	/** Reports were looked at, and it stayed. */
	CLEARED,

	/** Hidden for somebody who is in it. */
	HIDDEN,

	/** An author objected. */
	APPEALED,

	/** An author was right. */
	REVERSED,

	/** A reason of what was decided against authors; its parts are codes. */
	REASON,

	/** What was decided about people; its parts are acts. */
	SANCTION;

	/** Those that are counted by language. */
	static final List<Measure> BY_LANGUAGE = Arrays.stream(values())
		.filter((measure) -> measure != REASON && measure != SANCTION)
		.toList();

	/** Those whose reasons are counted. */
	static final List<Measure> AGAINST_AUTHORS = List.of(RETURNED, DECLINED, REMOVED);

	/** Those whose time is taken. */
	static final List<Measure> DECISIONS = List.of(APPROVED, RETURNED, DECLINED);

	/** Its name in the database, in messages and in what is given out. */
	String word() {
		return name().toLowerCase(Locale.ROOT);
	}

	static Measure of(String word) {
		return valueOf(word.toUpperCase(Locale.ROOT));
	}

}
