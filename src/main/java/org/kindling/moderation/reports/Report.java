package org.kindling.moderation.reports;

import java.time.Instant;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.kindling.publishing.Item;

/**
 * What somebody said about something public.
 *
 * @param id its number
 * @param item what it is about
 * @param reason why it should not be public
 * @param words what they wrote, or null
 * @param second where in the video, in seconds from its beginning, or null
 * @param wish what somebody who is in it wants, or null
 * @param receivedAt when it came
 * @param settlement what became of it, or null as long as nobody has decided
 */
record Report(long id, Item item, ReportReason reason, @Nullable String words, @Nullable Integer second,
		@Nullable Wish wish, Instant receivedAt, @Nullable Settlement settlement) {

	/** Where in the video, such as {@code 1:07}; empty if that was not said. */
	public String place() {
		return (second != null) ? VideoTime.format(second) : "";
	}

	/** What somebody wants who is in a video without having agreed. */
	enum Wish {

		/** That nobody sees it until it is clear. */
		HIDE,

		/** That it is removed for good. */
		REMOVE;

		/** Its name in forms, in the database and in messages. */
		public String word() {
			return name().toLowerCase(Locale.ROOT);
		}

		/** The wish of that name; empty if there is none. */
		static Optional<Wish> of(@Nullable String word) {
			return Arrays.stream(values()).filter((wish) -> wish.word().equals(word)).findAny();
		}

	}

	/**
	 * What became of it.
	 *
	 * @param outcome how it ended
	 * @param rule the code of the rule that was given as the reason, or null
	 * @param at when
	 */
	record Settlement(Outcome outcome, @Nullable String rule, Instant at) {

	}

}
