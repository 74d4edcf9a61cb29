package org.kindling.moderation;

import java.time.Duration;
import java.time.Instant;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.kindling.publishing.Item;

/**
 * One thing to judge. Once it is decided it is no case any more, but a line of the
 * ledger.
 *
 * @param id its number
 * @param item what it is about
 * @param cause why it waits
 * @param version the version of the item that was there when the case was opened
 * @param author the account that handed the item in, or null
 * @param title what the item is called
 * @param language the item's language as a tag, or null
 * @param campaign the slug of the item's campaign, or null
 * @param signs what brings it forward
 * @param openedAt since when it waits
 * @param dueAt until when it must be decided, or null
 * @param claim who is at it, or null
 */
public record Case(long id, Item item, Cause cause, long version, @Nullable Long author, String title,
		@Nullable String language, @Nullable String campaign, Set<Sign> signs, Instant openedAt,
		@Nullable Instant dueAt, @Nullable Claim claim) {

	/** Whether who opens it should be warned before they look. */
	public boolean isSevere() {
		return signs.stream().anyMatch(Sign::isSevere);
	}

	/** How long it has waited by then. */
	public Age age(Instant now) {
		return Age.of(Duration.between(openedAt, now));
	}

	/**
	 * How long something has waited, roughly.
	 *
	 * @param unit {@code minutes}, {@code hours} or {@code days}
	 * @param number how many, rounded down
	 */
	public record Age(String unit, long number) {

		private static final Duration LONG = Duration.ofHours(48);

		static Age of(Duration waited) {
			return waited.compareTo(LONG) >= 0 ? new Age("days", waited.toDays()) : (waited.toHours() > 0)
					? new Age("hours", waited.toHours()) : new Age("minutes", Math.max(0, waited.toMinutes()));
		}

	}

	/**
	 * That somebody is at it.
	 *
	 * @param by whose account
	 * @param until when it is free again
	 */
	public record Claim(long by, Instant until) {

	}

}
