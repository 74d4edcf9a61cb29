package org.kindling.site;

import java.time.InstantSource;
import java.util.Locale;

import org.jspecify.annotations.Nullable;
import org.kindling.curation.Place;
import org.kindling.stories.StoryChoice;

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

	private final FrontPages pages;

	private final InstantSource time;

	CampaignPageController(FrontPages pages, InstantSource time) {
		this.pages = pages;
		this.time = time;
	}

	@GetMapping
	String show(@PathVariable String slug, @PathVariable(required = false) @Nullable String edition,
			@ModelAttribute("choice") StoryChoice choice, Model model, Locale reader) {
		return pages.campaign(new Place(slug, edition), choice, model, reader, time.instant());
	}

	/** Only the list, for a script that puts it in place of the one on the page. */
	@GetMapping(headers = { "HX-Request", "!HX-History-Restore-Request" })
	String stories(@PathVariable String slug, @PathVariable(required = false) @Nullable String edition,
			@ModelAttribute("choice") StoryChoice choice, Model model, Locale reader) {
		pages.list(new Place(slug, edition), choice, model, reader, time.instant());
		return "site/campaign :: stories";
	}

}
