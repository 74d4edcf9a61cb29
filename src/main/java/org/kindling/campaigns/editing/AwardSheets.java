package org.kindling.campaigns.editing;

import org.kindling.campaigns.GivenAwards;

import org.springframework.stereotype.Component;

/** What is said of the awards that a campaign offers. */
@Component
class AwardSheets {

	private static final AwardForm NEW = new AwardForm(null, null, "", "", "", "");

	private final AwardRows awards;

	private final GivenAwards grants;

	AwardSheets(AwardRows awards, GivenAwards grants) {
		this.awards = awards;
		this.grants = grants;
	}

	/** An award, or a new one where its number is 0. */
	Sheet<AwardForm> award(long campaign, long award) {
		return new CampaignSheet<>(campaign, "award", "change", () -> (award == 0) ? NEW : awards.find(campaign, award),
				(wanted) -> write(campaign, award, wanted));
	}

	/**
	 * Takes an award away.
	 * @throws RefusedException if it was given ever
	 */
	void remove(long award) {
		awards.lock(award);
		RefusedException.when(grants.isKnown(award), "names", "given");
		awards.remove(award);
	}

	private void write(long campaign, long award, AwardForm wanted) {
		wanted.require();
		if (award == 0) {
			awards.say(awards.add(campaign, wanted), wanted);
			return;
		}
		awards.lock(award);
		Integer most = wanted.most();
		RefusedException.when(most != null && most < grants.given(award), "quantity", "given");
		awards.change(award, wanted);
		awards.say(award, wanted);
	}

}
