package org.kindling.moderation.people;

import java.util.List;

import org.kindling.moderation.Case;
import org.kindling.publishing.LedgerEntry;
import org.kindling.publishing.ListedReason;
import org.kindling.publishing.Submission;

/**
 * Everything that is needed to decide about somebody.
 *
 * @param person who they are, and what holds for them
 * @param version the number of what was decided last, or 0
 * @param cases what waits of theirs
 * @param history what was decided about them and what they handed in, the latest first
 * @param shown what of theirs everybody can see
 * @param reasons what may be given as reason
 * @param allowed whether who looks may decide about them
 * @param objected whether they have objected to something and nobody has decided yet
 */
record ConductPage(ConductLine person, long version, List<Case> cases, List<LedgerEntry> history,
		List<Submission> shown, List<ListedReason> reasons, boolean allowed, boolean objected) {

}
