package org.kindling.accounts;

import java.util.List;
import java.util.Locale;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import org.kindling.platform.Languages;
import org.kindling.platform.limits.ClientAddress;
import org.kindling.platform.limits.Limit;
import org.kindling.platform.limits.Limits;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Signing up, until the mailed link has been followed. */
@Controller
@RequestMapping("/sign-up")
class SignUpController {

	private static final String FORM = "accounts/sign-up";

	private final SignUpService signUps;

	private final AgeGate gate;

	private final SignUpDoor door;

	private final Limits limits;

	SignUpController(SignUpService signUps, AgeGate gate, SignUpDoor door, Limits limits) {
		this.signUps = signUps;
		this.gate = gate;
		this.door = door;
		this.limits = limits;
	}

	@ModelAttribute("bands")
	AgeBand[] bands() {
		return AgeBand.values();
	}

	@ModelAttribute("languages")
	List<Locale> languages() {
		return Languages.ALL;
	}

	@GetMapping
	String form(Model model, HttpServletRequest request, Locale reader) {
		if (gate.isClosed(request)) {
			return "redirect:/sign-up/later";
		}
		model.addAttribute("form", SignUpForm.empty(reader.toLanguageTag()));
		return door.isShut() ? SignUpDoor.SHUT : FORM;
	}

	@PostMapping
	String submit(@Valid @ModelAttribute("form") SignUpForm form, BindingResult errors, HttpServletRequest request,
			HttpServletResponse response) {
		if (form.isTooYoung() || gate.isClosed(request)) {
			gate.close(request, response);
			return "redirect:/sign-up/later";
		}
		if (door.isShut()) {
			return SignUpDoor.SHUT;
		}
		if (errors.hasErrors()) {
			return FORM;
		}
		String client = ClientAddress.of(request);
		limits.take(Limit.SIGN_UP_PER_CLIENT, client);
		limits.take(Limit.MAIL_PER_CLIENT, client);
		limits.take(Limit.MAIL_PER_RECIPIENT, EmailAddress.of(form.email()));
		try {
			signUps.submit(form);
		}
		catch (SignUpRefusedException ex) {
			// No mail was written.
			limits.giveBack(Limit.MAIL_PER_CLIENT, client);
			limits.giveBack(Limit.MAIL_PER_RECIPIENT, EmailAddress.of(form.email()));
			ex.problems().forEach((field, problem) -> errors.rejectValue(field, problem.name()));
			return FORM;
		}
		return "redirect:/sign-up/mailed";
	}

	/** Where somebody waits for the mail. */
	@GetMapping("/mailed")
	String mailed() {
		return "accounts/mailed";
	}

	/** For those who are too young now. */
	@GetMapping("/later")
	String later() {
		return "accounts/later";
	}

	@GetMapping("/confirmation")
	String confirm(@RequestParam(defaultValue = "") String token) {
		signUps.confirm(token);
		return "accounts/confirmed";
	}

	@ExceptionHandler
	String expired(LinkExpiredException ex, HttpServletResponse response) {
		response.setStatus(HttpServletResponse.SC_GONE);
		return "accounts/expired";
	}

	@ExceptionHandler
	String taken(HandleRefusedException ex, HttpServletResponse response) {
		response.setStatus(HttpServletResponse.SC_CONFLICT);
		return "accounts/expired";
	}

}
