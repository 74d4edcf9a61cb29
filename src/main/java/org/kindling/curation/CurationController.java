package org.kindling.curation;

import java.util.Locale;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** What curators have before them: what is shown, and what comes next. */
@Controller
class CurationController {

	private final PickDesk picks;

	private final AwardDesk awards;

	CurationController(PickDesk picks, AwardDesk awards) {
		this.picks = picks;
		this.awards = awards;
	}

	@GetMapping("/curation")
	String show(Model model, Locale reader) {
		model.addAttribute("awards",
				awards.all(reader).stream().filter((each) -> each.toTell() + each.toPay() > 0).toList());
		model.addAttribute("places", picks.places(reader));
		return "curation/overview";
	}

}
