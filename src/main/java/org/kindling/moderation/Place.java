package org.kindling.moderation;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/**
 * The place of a case in the order of the queue, so that a page goes on where the one
 * before ended, whatever was decided meanwhile.
 */
record Place(int risk, Instant openedAt, long id) {

	static Place of(Case last) {
		return new Place(Sign.risk(last.signs()), last.openedAt(), last.id());
	}

	/** Reads what {@link #toString} wrote; anything else is no place. */
	static Optional<Place> read(@Nullable String text) {
		if (text == null || !text.matches("\\d{1,3}-\\d{1,18}-\\d{1,18}")) {
			return Optional.empty();
		}
		String[] parts = text.split("-");
		return Optional.of(new Place(Integer.parseInt(parts[0]),
				Instant.EPOCH.plus(Long.parseLong(parts[1]), ChronoUnit.MICROS), Long.parseLong(parts[2])));
	}

	@Override
	public String toString() {
		return risk + "-" + ChronoUnit.MICROS.between(Instant.EPOCH, openedAt) + "-" + id;
	}

}
