package org.kindling.accounts.owndata;

import jakarta.servlet.http.HttpSession;
import org.kindling.accounts.PasswordService;
import org.kindling.accounts.SignedIn;
import org.kindling.platform.limits.Limit;
import org.kindling.platform.limits.Limits;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** Where people have everything erased, or change their mind about it. */
@Controller
@RequestMapping("/account/data/erasure")
class ErasureController {

	private static final String FORM = "accounts/erasure";

	private final ErasureService erasures;

	private final PasswordService passwords;

	private final Limits limits;

	ErasureController(ErasureService erasures, PasswordService passwords, Limits limits) {
		this.erasures = erasures;
		this.passwords = passwords;
		this.limits = limits;
	}

	@ModelAttribute("erasure")
	ErasureService.ErasurePage page(SignedIn by) {
		return erasures.page(by.id());
	}

	@GetMapping
	String form(Model model) {
		model.addAttribute("form", new ErasureForm(""));
		return FORM;
	}

	@PostMapping
	String submit(@ModelAttribute("form") ErasureForm form, BindingResult errors, SignedIn by, HttpSession session) {
		if (!passwords.isRight(by.id(), form.current())) {
			errors.rejectValue("current", "WRONG");
			return FORM;
		}
		limits.take(Limit.ERASURE_PER_ACCOUNT, Long.toString(by.id()));
		erasures.ask(by.id(), session.getId());
		return "redirect:/account/data/erasure";
	}

	@PostMapping("/taken-back")
	String takeBack(SignedIn by) {
		erasures.takeBack(by.id());
		return "redirect:/account?done=kept";
	}

	/**
	 * The proof that it is the owner who asks.
	 *
	 * @param current their password
	 */
	record ErasureForm(String current) {

		ErasureForm {
			current = (current != null) ? current : "";
		}

	}

}
