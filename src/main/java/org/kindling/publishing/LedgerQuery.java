package org.kindling.publishing;

import org.jspecify.annotations.Nullable;

/**
 * Which entries of the ledger are wanted; null is any.
 *
 * @param kind what they are about
 * @param item the number of what they are about, among its kind
 * @param account who did it
 * @param before only those with a smaller number, for leafing through
 */
public record LedgerQuery(@Nullable String kind, @Nullable Long item, @Nullable Long account, @Nullable Long before) {

}
