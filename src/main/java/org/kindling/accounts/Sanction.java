package org.kindling.accounts;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * Something that was decided about somebody.
 *
 * @param id its number; later ones have greater numbers
 * @param account whom it is about
 * @param kind what was decided
 * @param since when
 * @param until when it ends by itself, or null
 * @param liftedAt when somebody ended it, or null
 */
public record Sanction(long id, long account, SanctionKind kind, Instant since, @Nullable Instant until,
		@Nullable Instant liftedAt) {

	/** Whether it holds at that moment. */
	public boolean isInForce(Instant at) {
		return liftedAt == null && (until == null || at.isBefore(until));
	}

}
