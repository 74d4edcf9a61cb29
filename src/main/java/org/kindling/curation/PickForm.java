package org.kindling.curation;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;

import org.jspecify.annotations.Nullable;
import org.kindling.platform.WrittenText;

/**
 * What a curator picks.
 *
 * @param place where it is to be shown
 * @param story its name in addresses
 * @param from from when, in UTC, such as {@code 2026-12-01T10:00}; empty for at once
 * @param until until when, in the same way; empty for no end
 */
record PickForm(@Nullable String place, @Nullable String story, String from, String until) {

	PickForm {
		from = WrittenText.line(from);
		until = WrittenText.line(until);
	}

	/**
	 * The moment from which it is shown: never one that is past.
	 * @throws RefusedException if it is no time
	 */
	Instant start(Instant now) {
		Instant wanted = from.isEmpty() ? now : read("from", from);
		return wanted.isBefore(now) ? now : wanted;
	}

	/**
	 * The moment from which it is not shown any more, or null.
	 * @throws RefusedException if it is no time
	 */
	@Nullable Instant end() {
		return until.isEmpty() ? null : read("until", until);
	}

	private static Instant read(String field, String written) {
		try {
			return LocalDateTime.parse(written).toInstant(ZoneOffset.UTC);
		}
		catch (DateTimeParseException ex) {
			throw new RefusedException(field, "moment");
		}
	}

}
