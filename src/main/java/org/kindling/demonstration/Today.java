package org.kindling.demonstration;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;

/**
 * The day on which the demonstration is loaded. Everything in it is told in days before
 * that one, so that a portal that is tried out today is a lively one.
 *
 * @param now the time of loading
 */
record Today(Instant now) {

	LocalDate date() {
		return LocalDate.ofInstant(now, ZoneOffset.UTC);
	}

	OffsetDateTime time() {
		return now.atOffset(ZoneOffset.UTC);
	}

	/** A time of a day, or of the day before where it would still lie ahead. */
	OffsetDateTime past(int daysAgo, int hour, int minute) {
		OffsetDateTime time = date().minusDays(daysAgo).atTime(hour, minute).atOffset(ZoneOffset.UTC);
		return time.isAfter(time()) ? time.minusDays(1) : time;
	}

}
