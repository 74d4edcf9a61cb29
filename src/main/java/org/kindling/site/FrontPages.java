package org.kindling.site;

import java.time.Instant;
import java.util.List;
import java.util.Locale;

import org.kindling.campaigns.CampaignCard;
import org.kindling.campaigns.CampaignPage;
import org.kindling.campaigns.CampaignService;
import org.kindling.campaigns.Phase;
import org.kindling.curation.GrantService;
import org.kindling.curation.PickService;
import org.kindling.curation.Place;
import org.kindling.platform.NotFoundException;
import org.kindling.platform.PageNumber;
import org.kindling.stories.StoryChoice;
import org.kindling.stories.StoryService;
import org.kindling.tallies.HashtagTallyService;
import org.kindling.tallies.ReadingService;
import org.kindling.tallies.Subject;
import org.kindling.tallies.TallyService;

import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/**
 * Puts together the pages on which curators feature stories, as they are at a moment:
 * phases and picks are those of then, all else is what there is now.
 */
@Component
class FrontPages {

	private static final int NEWEST = 6;

	private static final int HASHTAGS = 12;

	private final CampaignService campaigns;

	private final StoryService stories;

	private final PickService picks;

	private final GrantService grants;

	private final TallyService tallies;

	private final HashtagTallyService hashtags;

	private final ReadingService readings;

	FrontPages(CampaignService campaigns, StoryService stories, PickService picks, GrantService grants,
			TallyService tallies, HashtagTallyService hashtags, ReadingService readings) {
		this.campaigns = campaigns;
		this.stories = stories;
		this.picks = picks;
		this.grants = grants;
		this.tallies = tallies;
		this.hashtags = hashtags;
		this.readings = readings;
	}

	/** The home page. */
	String home(Model model, Locale reader, Instant at) {
		List<CampaignCard> running = campaigns.all(reader, at)
			.stream()
			.filter((campaign) -> campaign.phase() == Phase.RUNNING)
			.toList();
		model.addAttribute("running", running);
		model.addAttribute("films",
				running.isEmpty() ? List.of() : stories.films(running.getFirst().face().campaignId(), reader));
		model.addAttribute("picks", picks.home(at));
		model.addAttribute("stories", stories.newest(NEWEST));
		model.addAttribute("tallies", tallies.history(Subject.PORTAL, 0));
		model.addAttribute("hashtags", hashtags.largest(HASHTAGS));
		return "site/home";
	}

	/**
	 * The page of a campaign or of an edition of it.
	 * @throws NotFoundException where there is none
	 */
	String campaign(Place place, StoryChoice choice, Model model, Locale reader, Instant at) {
		return campaign(find(place, reader, at), place, choice, model, reader, at);
	}

	/**
	 * The same before everybody sees it.
	 * @throws NotFoundException where there is none
	 */
	String preview(Place place, StoryChoice choice, Model model, Locale reader, Instant at) {
		CampaignPage campaign = campaigns.preview(String.valueOf(place.campaign()), place.edition(), reader, at)
			.orElseThrow(NotFoundException::new);
		return campaign(campaign, place, choice, model, reader, at);
	}

	private String campaign(CampaignPage campaign, Place place, StoryChoice choice, Model model, Locale reader,
			Instant at) {
		long id = list(campaign, place, choice, model);
		model.addAttribute("films", stories.films(id, reader));
		model.addAttribute("picks", picks.campaign(id, place.edition(), at));
		model.addAttribute("grants", grants.campaign(id, reader));
		model.addAttribute("tallies", tallies.history(Subject.CAMPAIGN, id));
		model.addAttribute("readings", readings.ofCampaign(id, reader));
		return "site/campaign";
	}

	/** Only what its list of stories needs. */
	void list(Place place, StoryChoice choice, Model model, Locale reader, Instant at) {
		list(find(place, reader, at), place, choice, model);
	}

	private CampaignPage find(Place place, Locale reader, Instant at) {
		return campaigns.page(String.valueOf(place.campaign()), place.edition(), reader, at)
			.orElseThrow(NotFoundException::new);
	}

	private long list(CampaignPage campaign, Place place, StoryChoice choice, Model model) {
		long id = campaign.face().campaignId();
		model.addAttribute("campaign", campaign);
		model.addAttribute("address", place.path());
		model.addAttribute("stories",
				stories.list(choice.inCampaign(id), choice.order(), new PageNumber(choice.page())));
		return id;
	}

}
