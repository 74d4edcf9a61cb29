package org.kindling.curation;

import java.time.Instant;
import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * An award given to a story, as curators see it.
 *
 * @param id its number
 * @param award the award's number
 * @param state granted, told, paid or withdrawn
 * @param grantedAt when it was given
 * @param toldAt when its creator was told, or null
 * @param paidOn the day on which somebody paid it, or null
 * @param reference by which that is found again, or null
 * @param why it was withdrawn, or null
 * @param published whether everybody can see the story
 * @param slug the story's name in addresses
 * @param title the story's title
 * @param language the story's language
 * @param handle the creator's handle
 * @param reachable whether the creator has an account to write to
 * @param sentence why it was given, in the story's language
 */
record GrantLine(long id, long award, String state, Instant grantedAt, @Nullable Instant toldAt,
		@Nullable LocalDate paidOn, @Nullable String reference, @Nullable String why, boolean published, String slug,
		String title, String language, String handle, boolean reachable, String sentence) {

	/** Whether its creator must be told before anything else. */
	public boolean isToTell() {
		return state.equals("granted");
	}

	/** Whether it only has to be paid. */
	public boolean isToPay() {
		return state.equals("told");
	}

	/** Whether it counts among those that the campaign offers. */
	public boolean isGiven() {
		return !state.equals("withdrawn");
	}

}
