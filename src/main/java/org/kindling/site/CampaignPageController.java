package org.kindling.site;

import java.util.Locale;

import org.jspecify.annotations.Nullable;
import org.kindling.campaigns.CampaignPage;
import org.kindling.campaigns.CampaignService;
import org.kindling.curation.PickService;
import org.kindling.platform.NotFoundException;
import org.kindling.platform.PageNumber;
import org.kindling.stories.StoryChoice;
import org.kindling.stories.StoryService;
import org.kindling.tallies.ReadingService;
import org.kindling.tallies.Subject;
import org.kindling.tallies.TallyService;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/** A campaign with its films, its stories and its numbers. */
@Controller
@RequestMapping({ "/campaigns/{slug}", "/campaigns/{slug}/editions/{edition}" })
class CampaignPageController {

	private final CampaignService campaigns;

	private final StoryService stories;

	private final PickService picks;

	private final TallyService tallies;

	private final ReadingService readings;

	CampaignPageController(CampaignService campaigns, StoryService stories, PickService picks, TallyService tallies,
			ReadingService readings) {
		this.campaigns = campaigns;
		this.stories = stories;
		this.picks = picks;
		this.tallies = tallies;
		this.readings = readings;
	}

	@GetMapping
	String show(@PathVariable String slug, @PathVariable(required = false) @Nullable String edition,
			@ModelAttribute("choice") StoryChoice choice, Model model, Locale reader) {
		long id = list(slug, edition, choice, model, reader);
		model.addAttribute("films", stories.films(id, reader));
		model.addAttribute("picks", picks.campaign(id));
		model.addAttribute("tallies", tallies.history(Subject.CAMPAIGN, id));
		model.addAttribute("readings", readings.ofCampaign(id, reader));
		return "site/campaign";
	}

	/** Only the list, for a script that puts it in place of the one on the page. */
	@GetMapping(headers = { "HX-Request", "!HX-History-Restore-Request" })
	String stories(@PathVariable String slug, @PathVariable(required = false) @Nullable String edition,
			@ModelAttribute("choice") StoryChoice choice, Model model, Locale reader) {
		list(slug, edition, choice, model, reader);
		return "site/campaign :: stories";
	}

	private long list(String slug, @Nullable String edition, StoryChoice choice, Model model, Locale reader) {
		CampaignPage campaign = campaigns.page(slug, edition, reader).orElseThrow(NotFoundException::new);
		long id = campaign.face().campaignId();
		model.addAttribute("campaign", campaign);
		model.addAttribute("address", "/campaigns/" + slug + ((edition != null) ? "/editions/" + edition : ""));
		model.addAttribute("stories",
				stories.list(choice.inCampaign(id), choice.order(), new PageNumber(choice.page())));
		return id;
	}

}
