package org.kindling.moderation;

import jakarta.validation.Valid;
import org.kindling.accounts.SignedIn;
import org.kindling.publishing.IllegalStepException;
import org.kindling.publishing.StaleVersionException;

import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Where moderators decide about what authors object to. */
@Controller
class AppealJudgingController {

	private final AppealJudging judging;

	AppealJudgingController(AppealJudging judging) {
		this.judging = judging;
	}

	@PostMapping("/moderation/appeals/{number}")
	String decide(@PathVariable long number, @RequestParam String kind, @RequestParam long item,
			@Valid @ModelAttribute("form") AppealOutcomeForm form, BindingResult errors, SignedIn by) {
		String place = "redirect:/moderation/items/" + kind.replaceAll("[^a-z]", "") + "/" + item;
		if (errors.hasErrors()) {
			return place + "?wrong=sentence#appeal";
		}
		try {
			judging.decide(number, form.version(), form.reverse(), form.because(), by.id());
			return "redirect:/moderation?done=" + (form.reverse() ? "reverse" : "uphold");
		}
		catch (StaleVersionException | IllegalStepException ex) {
			return place + "?wrong=late#appeal";
		}
	}

}
