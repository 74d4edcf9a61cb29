package org.kindling.publishing;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * Which entries of the ledger are wanted; null is any.
 *
 * @param kind what they are about
 * @param item the number of what they are about, among its kind
 * @param act what was done, such as {@code approve}
 * @param account who did it
 * @param reason the code of the reason
 * @param from not before this moment
 * @param until before this moment
 * @param before only those with a smaller number, for leafing through
 */
public record LedgerQuery(@Nullable String kind, @Nullable Long item, @Nullable String act, @Nullable Long account,
		@Nullable String reason, @Nullable Instant from, @Nullable Instant until, @Nullable Long before) {

	/** Those that come after these, in a list that begins with the latest. */
	public LedgerQuery before(long number) {
		return new LedgerQuery(kind, item, act, account, reason, from, until, number);
	}

}
