package org.kindling.curation;

import java.util.Locale;

import org.jspecify.annotations.Nullable;
import org.kindling.accounts.SignedIn;
import org.kindling.platform.NotFoundException;
import org.kindling.platform.WrittenText;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** What is picked for a place, and how more comes to it. */
@Controller
@RequestMapping("/curation/picks")
class PickController {

	private final PickDesk desk;

	private final PickWriting picks;

	private final StorySearch search;

	PickController(PickDesk desk, PickWriting picks, StorySearch search) {
		this.desk = desk;
		this.picks = picks;
		this.search = search;
	}

	@GetMapping
	ModelAndView list(@RequestParam @Nullable String place, @RequestParam(defaultValue = "") String q, Locale reader) {
		ModelAndView page = list(read(place), reader);
		String words = WrittenText.line(q);
		page.addObject("words", words);
		page.addObject("found", search.find(words, reader));
		return page;
	}

	@GetMapping("/new")
	ModelAndView form(@ModelAttribute("form") PickForm form, Locale reader) {
		ModelAndView page = new ModelAndView("curation/pick", "choice", desk.choice(String.valueOf(form.story())));
		page.addObject("places", desk.places(reader));
		return page;
	}

	@PostMapping
	ModelAndView submit(@ModelAttribute("form") PickForm form, BindingResult errors, SignedIn by, Locale reader) {
		Place place = read(form.place());
		try {
			picks.add(place, form, by.id());
			return after(place, "picked");
		}
		catch (RefusedException ex) {
			errors.rejectValue(ex.field(), ex.problem());
		}
		ModelAndView page = form(form, reader);
		page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
		return page;
	}

	/** The whole order as a script sends it, or one step of one pick. */
	@PostMapping("/order")
	ModelAndView order(@RequestParam String place, @RequestParam String seen, @RequestParam @Nullable String order,
			@RequestParam(defaultValue = "0") long up, @RequestParam(defaultValue = "0") long down, Locale reader) {
		Place where = read(place);
		PickOrder known = PickOrder.read(seen);
		try {
			picks.order(where, known, (order != null) ? PickOrder.read(order) : known.up(up).down(down));
			return after(where, "ordered");
		}
		catch (OutdatedOrderException ex) {
			ModelAndView page = list(place, "", reader);
			page.addObject("outdated", true);
			page.setStatus(HttpStatus.CONFLICT);
			return page;
		}
	}

	private ModelAndView list(Place place, Locale reader) {
		ModelAndView page = new ModelAndView("curation/picks");
		page.addObject("picked", desk.place(place, reader));
		page.addObject("places", desk.places(reader));
		return page;
	}

	static Place read(@Nullable String place) {
		return Place.read(place).orElseThrow(NotFoundException::new);
	}

	static ModelAndView after(Place place, String done) {
		return new ModelAndView("redirect:/curation/picks?place=" + place.word() + "&done=" + done);
	}

}
