package org.kindling.publishing;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * What was found when the whole chain was recomputed.
 *
 * @param at when
 * @param entries how many entries are as they were written, from the first on
 * @param head the hash of the last of them, or null if there are none: who keeps it
 * somewhere else can tell later whether the end was cut off
 * @param broken the first entry that is not what it was or not where it should be, or
 * null
 */
public record LedgerState(Instant at, long entries, @Nullable String head, @Nullable Long broken) {

	/** Whether all is well. */
	public boolean isSound() {
		return broken == null;
	}

}
