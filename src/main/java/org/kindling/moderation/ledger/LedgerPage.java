package org.kindling.moderation.ledger;

import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.kindling.publishing.LedgerState;
import org.kindling.publishing.LedgerEntry;

/**
 * A part of the ledger, and what it can be sifted by.
 *
 * @param entries the latest first
 * @param next from before which entry the list goes on, or null
 * @param kinds that entries are about
 * @param acts that were done
 * @param reasons codes that were given
 * @param rules what reasons say, by their codes
 * @param judged the kinds that have a page for moderators
 * @param check when the chain was checked last, or null
 */
record LedgerPage(List<LedgerEntry> entries, @Nullable Long next, List<String> kinds, List<String> acts,
		List<String> reasons, Map<String, String> rules, Set<String> judged, @Nullable LedgerState check) {

}
