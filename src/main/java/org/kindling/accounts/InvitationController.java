package org.kindling.accounts;

import java.util.List;
import java.util.Locale;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import org.kindling.platform.Languages;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * Where an invitation leads who has no account. Everybody else is led to where they sign
 * in.
 */
@Controller
@RequestMapping(InvitationController.PATH)
class InvitationController {

	static final String PATH = "/sign-up/invitation";

	private static final String FORM = "accounts/invited";

	private final InvitationAnswers invitations;

	private final AgeGate gate;

	InvitationController(InvitationAnswers invitations, AgeGate gate) {
		this.invitations = invitations;
		this.gate = gate;
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
	String form(@RequestParam(defaultValue = "") String token, Model model, Locale reader) {
		Invitation invitation = invitations.find(token);
		if (invitations.hasAccount(invitation)) {
			return "redirect:" + InvitationAcceptanceController.PATH + "?token=" + token;
		}
		model.addAttribute("invitation", invitation);
		model.addAttribute("form", InvitedForm.empty(token, reader.toLanguageTag()));
		return FORM;
	}

	@PostMapping
	String submit(@Valid @ModelAttribute("form") InvitedForm form, BindingResult errors, HttpServletRequest request,
			HttpServletResponse response, Model model) {
		Invitation invitation = invitations.find(form.token());
		SignUpForm signUp = form.signUp(invitation.email());
		if (signUp.isTooYoung() || gate.isClosed(request)) {
			gate.close(request, response);
			return "redirect:/sign-up/later";
		}
		model.addAttribute("invitation", invitation);
		if (errors.hasErrors()) {
			return FORM;
		}
		try {
			invitations.join(form.token(), signUp);
			return "redirect:/sign-up/invitation/taken";
		}
		catch (SignUpRefusedException ex) {
			ex.problems().forEach((field, problem) -> errors.rejectValue(field, problem.name()));
			return FORM;
		}
	}

	/** For who works here from now on, and has to sign in. */
	@GetMapping("/taken")
	String taken() {
		return "accounts/invitation-taken";
	}

	@ExceptionHandler({ LinkExpiredException.class, HandleRefusedException.class })
	String expired(HttpServletResponse response) {
		response.setStatus(HttpServletResponse.SC_GONE);
		return "accounts/expired";
	}

}
