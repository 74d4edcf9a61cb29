package org.kindling.campaigns.editing;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.kindling.campaigns.AwardCard;
import org.kindling.campaigns.CampaignCard;
import org.kindling.campaigns.EditionPage;
import org.kindling.campaigns.PartnerCard;

/**
 * A campaign as its curators see it.
 *
 * @param id its number
 * @param card the edition that speaks for it today
 * @param publicAt from when everybody sees it, or null for a draft
 * @param now the moment of asking
 * @param parts what belongs to it; in a list null
 */
record Outline(long id, CampaignCard card, @Nullable Instant publicAt, Instant now, @Nullable Parts parts) {

	/** Where it stands: {@code draft}, {@code scheduled} or {@code public}. */
	public String state() {
		return (publicAt == null) ? "draft" : publicAt.isAfter(now) ? "scheduled" : "public";
	}

	/** The edition that speaks for it today. */
	public EditionPage face() {
		return card.face();
	}

	/**
	 * What belongs to a campaign.
	 *
	 * @param editions in their order
	 * @param norms the languages in which it has its three rules
	 * @param missing the languages in which it still needs them
	 * @param partners who is behind it
	 * @param awards what it offers
	 * @param series its ordered sets of stories
	 */
	record Parts(List<EditionLine> editions, List<String> norms, List<String> missing, List<PartnerCard> partners,
			List<AwardCard> awards, List<SeriesLine> series) {

	}

	/**
	 * An edition with the languages that it speaks.
	 *
	 * @param id its number
	 * @param card what it says to this reader, and where it stands
	 * @param languages its tags
	 */
	record EditionLine(long id, CampaignCard card, List<String> languages) {

	}

	/**
	 * A series in a list.
	 *
	 * @param id its number
	 * @param title what it is called
	 */
	record SeriesLine(long id, String title) {

	}

}
