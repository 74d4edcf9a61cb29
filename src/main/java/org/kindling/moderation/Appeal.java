package org.kindling.moderation;

import java.time.Instant;

import org.jspecify.annotations.Nullable;
import org.kindling.publishing.Item;

/**
 * What an author says against a decision.
 *
 * @param number of the decision in the ledger
 * @param item what was decided about
 * @param account whose it is
 * @param words why it is wrong, in their words
 * @param at when
 * @param status where it stands
 * @param outcome the number of what was decided about it, or null
 */
record Appeal(long number, Item item, long account, String words, Instant at, Status status, @Nullable Long outcome) {

	/** Where an appeal stands. */
	enum Status {

		/** Nobody has decided about it yet. */
		WAITING,

		/** The decision stays. */
		UPHELD,

		/** The decision is undone. */
		REVERSED,

		/** Its author has changed the thing and handed it in again. */
		MOOT

	}

}
