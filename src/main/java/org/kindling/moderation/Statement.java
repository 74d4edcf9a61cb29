package org.kindling.moderation;

import java.time.Instant;

import org.jspecify.annotations.Nullable;
import org.kindling.publishing.Item;

/**
 * What somebody is told about a decision that concerns them.
 *
 * @param number of the decision in the ledger
 * @param item what it is about
 * @param title what that is called; empty if it is gone
 * @param act what was decided, such as {@code return}
 * @param rule the rule in words, or null
 * @param sentence what the person who decided says, or null
 * @param isByPerson whether a person decided it
 * @param at when
 * @param appealUntil until when they may object, or null where there is nothing to object
 * to
 */
record Statement(long number, Item item, String title, String act, @Nullable String rule, @Nullable String sentence,
		boolean isByPerson, Instant at, @Nullable Instant appealUntil) {

}
