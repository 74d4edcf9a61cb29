package org.kindling.campaigns;

import java.util.Locale;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The list of campaigns; a campaign's own page is composed by the site. */
@Controller
class CampaignController {

	private final CampaignService campaigns;

	CampaignController(CampaignService campaigns) {
		this.campaigns = campaigns;
	}

	@GetMapping("/campaigns")
	String list(Model model, Locale reader) {
		model.addAttribute("campaigns", campaigns.all(reader));
		return "campaigns/list";
	}

}
