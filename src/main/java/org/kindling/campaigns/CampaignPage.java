package org.kindling.campaigns;

import java.util.List;

/**
 * All that a campaign says of itself.
 *
 * @param face the edition that speaks
 * @param phase where that edition stands today
 * @param editions all editions with their phases, the speaking one among them
 * @param norms its three rules
 * @param partners who is behind it
 * @param awards what it offers
 */
public record CampaignPage(EditionPage face, Phase phase, List<CampaignCard> editions, List<NormLine> norms,
		List<PartnerCard> partners, List<AwardCard> awards) {

}
