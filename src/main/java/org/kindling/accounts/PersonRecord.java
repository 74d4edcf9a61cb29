package org.kindling.accounts;

import java.time.Instant;
import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * Somebody with an account, as far as it concerns an admin.
 *
 * @param line who they are
 * @param ageBand how old they say they are
 * @param language in which they are written to, BCP 47
 * @param lastSeen the day, in UTC, on which a session of theirs that still lasts was used
 * last; or null
 * @param sessions in how many places they are signed in
 * @param hasPassword whether they can sign in with one
 * @param hasCodes whether an app shows them codes
 * @param passkeys how many they have
 * @param erasureDue when they are to be erased, or null
 */
public record PersonRecord(PersonLine line, AgeBand ageBand, String language, @Nullable LocalDate lastSeen,
		long sessions, boolean hasPassword, boolean hasCodes, long passkeys, @Nullable Instant erasureDue) {

	/** Whether something besides a password is asked for. */
	public boolean hasSecondFactor() {
		return hasCodes || passkeys > 0;
	}

}
