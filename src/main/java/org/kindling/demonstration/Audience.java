package org.kindling.demonstration;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.SplittableRandom;

/**
 * The people who see an invented story: made up as well, but coming and going as people
 * do. Most come in the first days, more of them on a weekend, and some answer. The same
 * story is seen by the same number of people on the same day, wherever the demonstration
 * is loaded.
 */
class Audience {

	private static final double SMALLEST = 190;

	private static final double LARGEST = 9500;

	// Three in four hear of a story when it is new, the others come across it some time.
	private static final double FOLLOWERS = 0.75;

	private static final double FOLLOWERS_PER_DAY = 0.3;

	private static final double PASSERS_BY_PER_DAY = 0.02;

	private static final double MOOD = 0.25;

	private final double size;

	private final SplittableRandom chance;

	private final double warmth;

	/**
	 * An audience.
	 * @param story the story's slug
	 * @param popularity from 0, seen by some dozens of people in the end, to 1, by
	 * thousands
	 */
	Audience(String story, double popularity) {
		this.size = SMALLEST * Math.pow(LARGEST / SMALLEST, popularity);
		this.chance = new SplittableRandom(story.hashCode());
		this.warmth = chance.nextDouble(0.04, 0.11);
	}

	/**
	 * Every day from publication until now; of the last one, only the hours that have
	 * passed.
	 */
	List<Day> days(OffsetDateTime published, Instant now) {
		return published.toLocalDate()
			.datesUntil(LocalDate.ofInstant(now, ZoneOffset.UTC).plusDays(1))
			.map((date) -> day(date, published.toInstant(), now))
			.toList();
	}

	private Day day(LocalDate date, Instant published, Instant now) {
		Instant midnight = date.plusDays(1).atStartOfDay().toInstant(ZoneOffset.UTC);
		double arriving = arrived(published, midnight.isBefore(now) ? midnight : now)
				- arrived(published, date.atStartOfDay().toInstant(ZoneOffset.UTC));
		double mood = Math.exp(MOOD * chance.nextGaussian());
		long views = whole(size * arriving * weekday(date.getDayOfWeek()) * mood);
		return new Day(date, views, Math.min(views, whole(views * warmth)), Math.min(views, whole(views * warmth / 5)));
	}

	// The share of the audience that has come by then.
	private static double arrived(Instant published, Instant then) {
		double days = Math.max(0, Duration.between(published, then).toMinutes())
				/ (double) Duration.ofDays(1).toMinutes();
		return FOLLOWERS * (1 - Math.exp(-FOLLOWERS_PER_DAY * days))
				+ (1 - FOLLOWERS) * (1 - Math.exp(-PASSERS_BY_PER_DAY * days));
	}

	private static double weekday(DayOfWeek day) {
		return switch (day) {
			case SATURDAY, SUNDAY -> 1.2;
			case FRIDAY -> 1;
			default -> 0.9;
		};
	}

	// Rounded up as often as the fraction says, so that small audiences are not lost.
	private long whole(double people) {
		return (long) Math.floor(people + chance.nextDouble());
	}

	/** What was counted on a day. */
	record Day(LocalDate date, long views, long stickers, long compliments) {

	}

}
