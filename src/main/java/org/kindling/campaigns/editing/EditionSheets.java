package org.kindling.campaigns.editing;

import org.kindling.platform.NotFoundException;

import org.springframework.stereotype.Component;

/** What is said of the editions of a campaign. */
@Component
class EditionSheets {

	private final EditionRows editions;

	private final CampaignRows campaigns;

	EditionSheets(EditionRows editions, CampaignRows campaigns) {
		this.editions = editions;
		this.campaigns = campaigns;
	}

	/** An edition, or a new one where its number is 0. */
	Sheet<EditionForm> edition(long campaign, long edition) {
		return new CampaignSheet<>(campaign, "edition", "change",
				() -> (edition == 0) ? EditionForm.NEW : editions.find(campaign, edition),
				(wanted) -> write(campaign, edition, wanted));
	}

	/**
	 * What an edition says in another language than its own.
	 * @throws NotFoundException where the portal does not speak it
	 */
	Sheet<TranslationForm> translation(long campaign, long edition, String language) {
		if (!Spoken.is(language)) {
			throw new NotFoundException();
		}
		return new CampaignSheet<>(campaign, "translation", "change", () -> {
			editions.find(campaign, edition);
			return new TranslationForm(editions.words(edition, language).orElse(EditionWords.NONE));
		}, (wanted) -> {
			wanted.said().require();
			editions.say(edition, language, wanted.said());
		});
	}

	/**
	 * Takes an edition away from a draft.
	 * @throws RefusedException if it is the last, or everybody may have seen it
	 */
	void remove(long campaign, long edition) {
		RefusedException.when(campaigns.isPublic(campaign) || !editions.remove(campaign, edition), "slug", "kept");
	}

	private void write(long campaign, long edition, EditionForm wanted) {
		wanted.require();
		RefusedException.when(editions.isTaken(wanted.slug(), campaign, edition), "slug", "taken");
		if (edition == 0) {
			editions.say(editions.add(campaign, wanted), wanted.language(), wanted.said());
			return;
		}
		EditionForm now = editions.find(campaign, edition);
		RefusedException.when(!now.language().equals(wanted.language()), "language", "fixed");
		RefusedException.when(campaigns.isPublic(campaign) && !now.slug().equals(wanted.slug()), "slug", "fixed");
		editions.change(edition, wanted);
		editions.say(edition, wanted.language(), wanted.said());
	}

}
