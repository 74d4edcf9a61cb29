package org.kindling.moderation.people;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.kindling.accounts.Sanction;

/**
 * What holds for somebody, for themselves to read.
 *
 * @param lines what holds, the gravest first
 * @param over whether all of their account is theirs again, once they have come in anew
 */
record OwnStanding(List<Line> lines, boolean over) {

	/**
	 * One thing that holds.
	 *
	 * @param sanction what was decided
	 * @param number of the decision in the ledger, or null
	 */
	record Line(Sanction sanction, @Nullable Long number) {

	}

}
