package org.kindling.curation;

import org.kindling.accounts.SignedIn;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** What becomes of a pick; each step is a noun. */
@Controller
@RequestMapping("/curation/picks")
class PickStepController {

	private final PickWriting picks;

	PickStepController(PickWriting picks) {
		this.picks = picks;
	}

	@PostMapping("/{id}/end")
	ModelAndView end(@PathVariable long id, @RequestParam String place, SignedIn by) {
		picks.end(id, by.id());
		return PickController.after(PickController.read(place), "ended");
	}

	@PostMapping("/{id}/removal")
	ModelAndView remove(@PathVariable long id, @RequestParam String place, SignedIn by) {
		picks.remove(id, by.id());
		return PickController.after(PickController.read(place), "removed");
	}

	/** A word that nobody speaks in a film, so that it needs no captions. */
	@PostMapping("/wordless")
	ModelAndView markWordless(@RequestParam String story, @RequestParam String place, SignedIn by) {
		picks.markWordless(story, by.id());
		return new ModelAndView("redirect:/curation/picks/new?story={story}&place=" + PickController.read(place).word())
			.addObject("story", story);
	}

}
