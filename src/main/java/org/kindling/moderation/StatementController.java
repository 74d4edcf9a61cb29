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

	private final AppealService appeals;

	StatementController(StatementService statements, AppealService appeals) {
		this.statements = statements;
		this.appeals = appeals;
	}

	@GetMapping
	String list(SignedIn by, Model model, Locale reader) {
		model.addAttribute("statements", statements.list(by.id(), reader));
		return "moderation/statements/list";
	}

	@GetMapping("/{number}")
	String show(@PathVariable long number, SignedIn by, Model model, Locale reader) {
		Statement statement = statements.find(by.id(), number, reader);
		model.addAttribute("statement", statement);
		model.addAttribute("appeal", appeals.find(by.id(), number).orElse(null));
		model.addAttribute("open", appeals.isOpen(statement));
		model.addAttribute("form", new AppealForm(""));
		return "moderation/statements/show";
	}

}
