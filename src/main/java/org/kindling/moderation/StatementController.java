package org.kindling.moderation;

import java.util.Locale;

import org.kindling.accounts.SignedIn;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/** What was decided about somebody, for themselves to read. */
@Controller
@RequestMapping("/account/decisions")
class StatementController {

	private final StatementService statements;

	StatementController(StatementService statements) {
		this.statements = statements;
	}

	@GetMapping
	String list(SignedIn by, Model model, Locale reader) {
		model.addAttribute("statements", statements.list(by.id(), reader));
		return "moderation/statements/list";
	}

	@GetMapping("/{number}")
	String show(@PathVariable long number, SignedIn by, Model model, Locale reader) {
		model.addAttribute("statement", statements.find(by.id(), number, reader));
		return "moderation/statements/show";
	}

}
