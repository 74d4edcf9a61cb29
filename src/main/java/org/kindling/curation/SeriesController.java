package org.kindling.curation;

import java.util.Locale;

import org.jspecify.annotations.Nullable;
import org.kindling.accounts.SignedIn;
import org.kindling.platform.WrittenText;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Which stories a series has, and in which order. */
@Controller
@RequestMapping("/curation/series/{id}")
class SeriesController {

	private final SeriesDesk desk;

	private final SeriesWriting series;

	private final StorySearch search;

	SeriesController(SeriesDesk desk, SeriesWriting series, StorySearch search) {
		this.desk = desk;
		this.series = series;
		this.search = search;
	}

	@GetMapping
	ModelAndView show(@PathVariable long id, @RequestParam(defaultValue = "") String q, Locale reader) {
		ModelAndView page = new ModelAndView("curation/series", "series", desk.show(id, reader));
		String words = WrittenText.line(q);
		page.addObject("words", words);
		page.addObject("found", search.find(words, reader));
		return page;
	}

	/** The whole order as a script sends it, or one step of one story. */
	@PostMapping("/order")
	ModelAndView order(@PathVariable long id, @RequestParam String seen, @RequestParam @Nullable String order,
			@RequestParam(defaultValue = "0") long up, @RequestParam(defaultValue = "0") long down, SignedIn by,
			Locale reader) {
		PickOrder known = PickOrder.read(seen);
		try {
			series.order(id, known, (order != null) ? PickOrder.read(order) : known.up(up).down(down), by.id());
			return after(id);
		}
		catch (OutdatedOrderException _) {
			return wrong(id, "outdated", HttpStatus.CONFLICT, reader);
		}
	}

	@PostMapping("/stories")
	ModelAndView add(@PathVariable long id, @RequestParam String story, SignedIn by, Locale reader) {
		try {
			series.add(id, story, by.id());
			return after(id);
		}
		catch (RefusedException _) {
			return wrong(id, "elsewhere", HttpStatus.UNPROCESSABLE_CONTENT, reader);
		}
	}

	@PostMapping("/stories/{story}/removal")
	ModelAndView remove(@PathVariable long id, @PathVariable long story, SignedIn by) {
		series.remove(id, story, by.id());
		return after(id);
	}

	private ModelAndView wrong(long id, String problem, HttpStatus status, Locale reader) {
		ModelAndView page = show(id, "", reader);
		page.addObject(problem, true);
		page.setStatus(status);
		return page;
	}

	private static ModelAndView after(long id) {
		return new ModelAndView("redirect:/curation/series/" + id + "?done=ordered");
	}

}
