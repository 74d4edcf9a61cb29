package org.kindling.curation;

import java.util.Locale;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** What curators have before them: what is shown, and what comes next. */
@Controller
class CurationController {

	private final PickDesk picks;

	CurationController(PickDesk picks) {
		this.picks = picks;
	}

	@GetMapping("/curation")
	String show(Model model, Locale reader) {
		model.addAttribute("places", picks.places(reader));
		return "curation/overview";
	}

}
