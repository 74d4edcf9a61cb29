package org.kindling.curation;

import java.util.List;

import org.kindling.campaigns.AwardCard;

/**
 * An award with all who got it.
 *
 * @param award as its campaign offers it
 * @param campaign what the campaign is called
 * @param grants the latest first
 */
record AwardGrants(AwardCard award, String campaign, List<GrantLine> grants) {

	/** How many are given. */
	public long given() {
		return grants.stream().filter(GrantLine::isGiven).count();
	}

	/** How many creators wait to be told. */
	public long toTell() {
		return grants.stream().filter(GrantLine::isToTell).count();
	}

	/** How many wait to be paid. */
	public long toPay() {
		return grants.stream().filter(GrantLine::isToPay).count();
	}

	/** Whether one more may be given. */
	public boolean isLeft() {
		return award.quantity() == null || given() < award.quantity();
	}

}
