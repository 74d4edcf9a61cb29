package org.kindling.campaigns;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * When an edition runs. A source may name no days: then the words say what it said.
 *
 * @param announcedOn the day it was made known, or null
 * @param startsOn its first day, or null where it has always run
 * @param endsOn its last day, or null where no end is known
 * @param words what stands in place of the dates, or null
 */
public record Period(@Nullable LocalDate announcedOn, @Nullable LocalDate startsOn, @Nullable LocalDate endsOn,
		@Nullable String words) {

	/** The phase on a day; first and last day belong to it. */
	public Phase on(LocalDate day) {
		if (endsOn != null && endsOn.isBefore(day)) {
			return Phase.ENDED;
		}
		return (startsOn != null && startsOn.isAfter(day)) ? Phase.ANNOUNCED : Phase.RUNNING;
	}

}
