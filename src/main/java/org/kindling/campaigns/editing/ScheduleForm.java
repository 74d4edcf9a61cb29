package org.kindling.campaigns.editing;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;

import org.jspecify.annotations.Nullable;
import org.kindling.platform.WrittenText;

/**
 * From when everybody sees a campaign.
 *
 * @param from in UTC, such as {@code 2026-12-01T10:00}; empty for a draft
 */
record ScheduleForm(String from) {

	ScheduleForm {
		from = WrittenText.line(from);
	}

	static ScheduleForm of(@Nullable Instant moment) {
		return new ScheduleForm((moment != null) ? LocalDateTime.ofInstant(moment, ZoneOffset.UTC).toString() : "");
	}

	/**
	 * The moment, or null for a draft.
	 * @throws RefusedException if it is no time
	 */
	@Nullable Instant moment() {
		try {
			return from.isEmpty() ? null : LocalDateTime.parse(from).toInstant(ZoneOffset.UTC);
		}
		catch (DateTimeParseException _) {
			throw new RefusedException("from", "moment");
		}
	}

}
