package org.kindling.site;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Locale;

import org.jspecify.annotations.Nullable;
import org.kindling.curation.Place;
import org.kindling.platform.NotFoundException;
import org.kindling.stories.StoryChoice;

import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** For curators, a public page as it will be at a moment in UTC. */
@Controller
class PreviewController {

	private final FrontPages pages;

	private final InstantSource time;

	PreviewController(FrontPages pages, InstantSource time) {
		this.pages = pages;
		this.time = time;
	}

	@GetMapping("/curation/preview")
	String show(@RequestParam("page") @Nullable String written,
			@RequestParam @DateTimeFormat(iso = DateTimeFormat.ISO.DATE_TIME) @Nullable LocalDateTime at, Model model,
			Locale reader) {
		Place place = Place.read(written).orElseThrow(NotFoundException::new);
		Instant moment = (at != null) ? at.toInstant(ZoneOffset.UTC) : time.instant();
		StoryChoice choice = new StoryChoice(null, null, null, null);
		model.addAttribute("choice", choice);
		model.addAttribute("previewed", place);
		model.addAttribute("previewedAt", moment);
		return place.equals(Place.HOME) ? pages.home(model, reader, moment)
				: pages.preview(place, choice, model, reader, moment);
	}

}
