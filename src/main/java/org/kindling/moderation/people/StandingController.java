package org.kindling.moderation.people;

import org.kindling.accounts.SignedIn;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** What holds for somebody's account, and what they can do. */
@Controller
class StandingController {

	private final StandingService standing;

	StandingController(StandingService standing) {
		this.standing = standing;
	}

	@GetMapping("/account/standing")
	String show(SignedIn by, Model model) {
		model.addAttribute("standing", standing.of(by));
		return "moderation/people/standing";
	}

}
