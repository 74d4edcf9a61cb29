package org.kindling.site;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

import org.kindling.hashtags.HashtagLine;
import org.kindling.hashtags.HashtagName;
import org.kindling.hashtags.HashtagService;
import org.kindling.platform.NotFoundException;
import org.kindling.platform.PageNumber;
import org.kindling.stories.StoryChoice;
import org.kindling.stories.StoryService;
import org.kindling.tallies.HashtagTallyService;
import org.kindling.tallies.ReadingService;
import org.kindling.tallies.Subject;
import org.kindling.tallies.TallyService;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** Hashtags with their stories, our own numbers and, apart from them, those of others. */
@Controller
@RequestMapping("/hashtags")
class HashtagPageController {

	private final HashtagService hashtags;

	private final HashtagTallyService hashtagTallies;

	private final StoryService stories;

	private final TallyService tallies;

	private final ReadingService readings;

	HashtagPageController(HashtagService hashtags, HashtagTallyService hashtagTallies, StoryService stories,
			TallyService tallies, ReadingService readings) {
		this.hashtags = hashtags;
		this.hashtagTallies = hashtagTallies;
		this.stories = stories;
		this.tallies = tallies;
		this.readings = readings;
	}

	@GetMapping
	String list(@RequestParam(defaultValue = "1") int page, Model model) {
		model.addAttribute("hashtags", hashtagTallies.list(new PageNumber(page)));
		return "site/hashtags";
	}

	@GetMapping("/{written}")
	String show(@PathVariable String written, @ModelAttribute("choice") StoryChoice choice, Model model, Locale reader,
			HttpServletRequest request) {
		HashtagName name = HashtagName.read(written).orElseThrow(NotFoundException::new);
		HashtagLine hashtag = hashtags.find(name).orElseThrow(NotFoundException::new);
		if (!written.equals(name.value())) {
			request.setAttribute(View.RESPONSE_STATUS_ATTRIBUTE, HttpStatus.MOVED_PERMANENTLY);
			return "redirect:/hashtags/" + URLEncoder.encode(name.value(), StandardCharsets.UTF_8);
		}
		model.addAttribute("hashtag", hashtag);
		model.addAttribute("stories",
				stories.list(choice.underHashtag(name), choice.order(), new PageNumber(choice.page())));
		model.addAttribute("tallies", tallies.history(Subject.HASHTAG, hashtag.id()));
		model.addAttribute("readings", readings.ofHashtag(hashtag.id(), reader));
		return "site/hashtag";
	}

	/** Only the list, for a script that puts it in place of the one on the page. */
	@GetMapping(path = "/{written}", headers = { "HX-Request", "!HX-History-Restore-Request" })
	String stories(@PathVariable String written, @ModelAttribute("choice") StoryChoice choice, Model model,
			Locale reader, HttpServletRequest request) {
		String view = show(written, choice, model, reader, request);
		return view.startsWith("redirect:") ? view : view + " :: stories";
	}

}
