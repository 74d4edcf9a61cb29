package org.kindling.stories;

import java.util.Locale;

import org.jspecify.annotations.Nullable;
import org.kindling.platform.PageNumber;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Public pages of stories. */
@Controller
@RequestMapping("/stories")
class StoryController {

	private final StoryService stories;

	StoryController(StoryService stories) {
		this.stories = stories;
	}

	@GetMapping
	String list(@RequestParam @Nullable String language, @RequestParam(defaultValue = "newest") StoryOrder order,
			@RequestParam(defaultValue = "1") int page, Model model) {
		model.addAttribute("stories", this.stories.list(StoryFilter.ofLanguage(language), order, new PageNumber(page)));
		return "stories/list";
	}

	@GetMapping("/{slug}")
	String show(@PathVariable String slug, Model model, Locale reader) {
		model.addAttribute("story", this.stories.page(slug, reader));
		return "stories/show";
	}

}
