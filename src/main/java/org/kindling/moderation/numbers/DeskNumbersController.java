package org.kindling.moderation.numbers;

import org.kindling.accounts.SignedIn;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** How it stands with the work, for those who do it. */
@Controller
class DeskNumbersController {

	private final DeskNumbersService numbers;

	DeskNumbersController(DeskNumbersService numbers) {
		this.numbers = numbers;
	}

	@GetMapping("/moderation/numbers")
	String show(SignedIn reader, Model model) {
		model.addAttribute("numbers", numbers.now());
		model.addAttribute("reader", reader.id());
		return "moderation/numbers/desk";
	}

}
