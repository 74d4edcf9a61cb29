package org.kindling.moderation;

import java.util.Locale;

import jakarta.validation.Valid;
import org.kindling.accounts.SignedIn;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** Where authors object to a decision. */
@Controller
class AppealController {

	private final AppealService appeals;

	private final StatementService statements;

	AppealController(AppealService appeals, StatementService statements) {
		this.appeals = appeals;
		this.statements = statements;
	}

	@PostMapping("/account/decisions/{number}/appeal")
	ModelAndView appeal(@PathVariable long number, @Valid @ModelAttribute("form") AppealForm form, BindingResult errors,
			SignedIn by, Locale reader) {
		if (errors.hasErrors()) {
			ModelAndView page = new ModelAndView("moderation/statements/show", errors.getModel(),
					HttpStatus.UNPROCESSABLE_CONTENT);
			page.addObject("statement", statements.find(by.id(), number, reader));
			page.addObject("open", true);
			return page;
		}
		appeals.appeal(by.id(), number, String.valueOf(form.words()).strip());
		return new ModelAndView("redirect:/account/decisions/" + number + "?done=appealed");
	}

}
