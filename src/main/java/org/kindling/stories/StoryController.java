package org.kindling.stories;

import java.util.Locale;

import org.kindling.platform.PageNumber;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/** Public pages of stories. */
@Controller
@RequestMapping("/stories")
class StoryController {

	private final StoryService stories;

	private final StoryHonours honours;

	StoryController(StoryService stories, StoryHonours honours) {
		this.stories = stories;
		this.honours = honours;
	}

	@GetMapping
	String list(@ModelAttribute("choice") StoryChoice choice, Model model) {
		model.addAttribute("stories", stories.list(choice.everywhere(), choice.order(), new PageNumber(choice.page())));
		return "stories/list";
	}

	/** Only the list, for a script that puts it in place of the one on the page. */
	@GetMapping(headers = { "HX-Request", "!HX-History-Restore-Request" })
	String results(@ModelAttribute("choice") StoryChoice choice, Model model) {
		return list(choice, model) + " :: stories";
	}

	@GetMapping("/{slug}")
	String show(@PathVariable String slug, Model model, Locale reader) {
		StoryPage story = stories.page(slug, reader);
		model.addAttribute("story", story);
		model.addAttribute("honours", honours.of(story.card().id(), reader));
		return "stories/show";
	}

}
