package org.kindling.site;

import java.util.List;
import java.util.Locale;

import org.kindling.campaigns.CampaignService;
import org.kindling.creators.CreatorService;
import org.kindling.platform.NotFoundException;
import org.kindling.stories.StoryService;

import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/**
 * What search engines may read. A sitemap may hold 50,000 addresses, so stories and
 * creators come in pieces by their numbers: see https://www.sitemaps.org/protocol.html
 */
@Controller
class SitemapController {

	private static final int PIECE = 20_000;

	private final CampaignService campaigns;

	private final StoryService stories;

	private final CreatorService creators;

	SitemapController(CampaignService campaigns, StoryService stories, CreatorService creators) {
		this.campaigns = campaigns;
		this.stories = stories;
		this.creators = creators;
	}

	@GetMapping(path = "/robots.txt", produces = MediaType.TEXT_PLAIN_VALUE)
	String robots() {
		return "site/robots";
	}

	@GetMapping(path = "/sitemap.xml", produces = MediaType.APPLICATION_XML_VALUE)
	String index(Model model) {
		model.addAttribute("stories", pieces(stories.lastId()));
		model.addAttribute("creators", pieces(creators.lastId()));
		return "site/sitemap-index";
	}

	@GetMapping(path = "/sitemaps/pages.xml", produces = MediaType.APPLICATION_XML_VALUE)
	String pages(Model model) {
		List<String> campaignPages = campaigns.all(Locale.ENGLISH)
			.stream()
			.map((campaign) -> "/campaigns/" + campaign.face().campaign())
			.toList();
		model.addAttribute("fixed",
				List.of("/", "/campaigns", "/stories", "/hashtags", "/creators", "/safety", "/about", "/transparency"));
		return show(campaignPages, model);
	}

	@GetMapping(path = "/sitemaps/stories-{piece:[0-9]{1,9}}.xml", produces = MediaType.APPLICATION_XML_VALUE)
	String stories(@PathVariable int piece, Model model) {
		within(piece, stories.lastId());
		return show(stories.slugs(first(piece), first(piece + 1)).stream().map((slug) -> "/stories/" + slug).toList(),
				model);
	}

	@GetMapping(path = "/sitemaps/creators-{piece:[0-9]{1,9}}.xml", produces = MediaType.APPLICATION_XML_VALUE)
	String creators(@PathVariable int piece, Model model) {
		within(piece, creators.lastId());
		return show(creators.handles(first(piece), first(piece + 1))
			.stream()
			.map((handle) -> "/creators/" + handle)
			.toList(), model);
	}

	private static void within(int piece, long lastId) {
		if (piece < 1 || piece > pieces(lastId)) {
			throw new NotFoundException();
		}
	}

	private static String show(List<String> addresses, Model model) {
		model.addAttribute("addresses", addresses);
		return "site/sitemap";
	}

	private static long first(int piece) {
		return (long) (piece - 1) * PIECE + 1;
	}

	private static long pieces(long lastId) {
		return (lastId + PIECE - 1) / PIECE;
	}

}
