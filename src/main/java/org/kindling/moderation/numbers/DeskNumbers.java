package org.kindling.moderation.numbers;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.kindling.publishing.Item;

/**
 * How it stands with the work of moderators.
 *
 * @param now when it stood so
 * @param waiting what waits, by kind and cause, the oldest first
 * @param claims what somebody is at
 * @param days the last thirty days, the latest first
 * @param people who decided lately, who did most first
 */
record DeskNumbers(Instant now, List<Pile> waiting, List<Claimed> claims, List<Day> days, List<Worker> people) {

	private static final int WEEK = 7;

	/** How much waits. */
	public long all() {
		return waiting.stream().mapToLong(Pile::amount).sum();
	}

	/** For how many minutes the oldest has waited, or null if nothing waits. */
	public @Nullable Long oldest() {
		return waiting.stream().map((pile) -> age(pile.since())).max(Comparator.naturalOrder()).orElse(null);
	}

	/** For how many minutes something has waited. */
	public long age(Instant since) {
		return Math.max(0, Duration.between(since, now).toMinutes());
	}

	/** How much was decided within the last seven days, today among them. */
	public long decidedLately() {
		return days.stream().limit(WEEK).mapToLong(Day::decided).sum();
	}

	/**
	 * What waits of one kind for one cause.
	 *
	 * @param kind of what
	 * @param cause why, such as {@code handed_in}
	 * @param amount how much
	 * @param since since when the oldest of it waits
	 */
	public record Pile(String kind, String cause, long amount, Instant since) {

	}

	/**
	 * What somebody is at.
	 *
	 * @param item what
	 * @param title what it is called
	 * @param language its language as a tag, or null
	 * @param by whose account
	 * @param until when it is free again
	 */
	public record Claimed(Item item, String title, @Nullable String language, long by, Instant until) {

	}

	/**
	 * A day, in UTC.
	 *
	 * @param day which
	 * @param received how much was handed in, reported or objected to
	 * @param decided how much moderators decided
	 */
	public record Day(LocalDate day, long received, long decided) {

	}

	/**
	 * Somebody who decides.
	 *
	 * @param account whose
	 * @param week how much they decided within seven days
	 * @param month and within thirty
	 * @param severe how much of that was hard to look at
	 */
	public record Worker(long account, long week, long month, long severe) {

	}

}
