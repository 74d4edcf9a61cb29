package org.kindling.site;

import java.util.List;
import java.util.Locale;

import org.kindling.campaigns.CampaignCard;
import org.kindling.campaigns.CampaignService;
import org.kindling.campaigns.Phase;
import org.kindling.curation.PickService;
import org.kindling.stories.StoryService;
import org.kindling.tallies.HashtagTallyService;
import org.kindling.tallies.Subject;
import org.kindling.tallies.TallyService;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** What is on now. */
@Controller
class HomeController {

	private static final int NEWEST = 6;

	private static final int HASHTAGS = 12;

	private final CampaignService campaigns;

	private final StoryService stories;

	private final PickService picks;

	private final TallyService tallies;

	private final HashtagTallyService hashtags;

	HomeController(CampaignService campaigns, StoryService stories, PickService picks, TallyService tallies,
			HashtagTallyService hashtags) {
		this.campaigns = campaigns;
		this.stories = stories;
		this.picks = picks;
		this.tallies = tallies;
		this.hashtags = hashtags;
	}

	@GetMapping("/")
	String show(Model model, Locale reader) {
		List<CampaignCard> running = campaigns.all(reader)
			.stream()
			.filter((campaign) -> campaign.phase() == Phase.RUNNING)
			.toList();
		model.addAttribute("running", running);
		model.addAttribute("films",
				running.isEmpty() ? List.of() : stories.films(running.getFirst().face().campaignId(), reader));
		model.addAttribute("picks", picks.home());
		model.addAttribute("stories", stories.newest(NEWEST));
		model.addAttribute("tallies", tallies.history(Subject.PORTAL, 0));
		model.addAttribute("hashtags", hashtags.largest(HASHTAGS));
		return "site/home";
	}

}
