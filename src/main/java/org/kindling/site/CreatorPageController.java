package org.kindling.site;

import java.util.Locale;

import org.kindling.creators.CreatorPage;
import org.kindling.creators.CreatorService;
import org.kindling.platform.NotFoundException;
import org.kindling.platform.PageNumber;
import org.kindling.stories.StoryCard;
import org.kindling.stories.StoryFilter;
import org.kindling.stories.StoryOrder;
import org.kindling.stories.StoryService;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.data.domain.Slice;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** A creator with their stories and the campaigns they told them in. */
@Controller
class CreatorPageController {

	private final CreatorService creators;

	private final StoryService stories;

	CreatorPageController(CreatorService creators, StoryService stories) {
		this.creators = creators;
		this.stories = stories;
	}

	@GetMapping("/creators/{written}")
	String show(@PathVariable String written, @RequestParam(defaultValue = "1") int page, Model model, Locale reader,
			HttpServletRequest request) {
		String handle = (written.startsWith("@") ? written.substring(1) : written).toLowerCase(Locale.ROOT);
		CreatorPage creator = creators.page(handle).orElseThrow(NotFoundException::new);
		if (!written.equals(handle)) {
			request.setAttribute(View.RESPONSE_STATUS_ATTRIBUTE, HttpStatus.MOVED_PERMANENTLY);
			return "redirect:/creators/" + creator.handle();
		}
		Slice<StoryCard> told = stories.list(StoryFilter.ofCreator(creator.id()), StoryOrder.NEWEST,
				new PageNumber(page));
		// Of somebody whom no moderator has looked at yet, only their stories may speak.
		if (!creator.isApproved() && told.isEmpty()) {
			throw new NotFoundException();
		}
		model.addAttribute("creator", creator);
		model.addAttribute("stories", told);
		model.addAttribute("campaigns", stories.campaignsOf(creator.id(), reader));
		return "site/creator";
	}

}
