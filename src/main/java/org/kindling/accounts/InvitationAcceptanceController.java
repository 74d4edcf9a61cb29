package org.kindling.accounts;

import jakarta.servlet.http.HttpServletResponse;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Where an invitation leads who has an account, signed in. */
@Controller
@RequestMapping(InvitationAcceptanceController.PATH)
class InvitationAcceptanceController {

	static final String PATH = "/account/invitation";

	private final InvitationAnswers invitations;

	InvitationAcceptanceController(InvitationAnswers invitations) {
		this.invitations = invitations;
	}

	@GetMapping
	String show(@RequestParam(defaultValue = "") String token, SignedIn by, Model model) {
		Invitation invitation = invitations.find(token);
		model.addAttribute("invitation", invitation);
		model.addAttribute("token", token);
		model.addAttribute("mine", invitations.isFor(invitation, by.id()));
		return "accounts/invitation";
	}

	@PostMapping
	String accept(@RequestParam(defaultValue = "") String token, SignedIn by) {
		invitations.accept(token, by.id());
		return "redirect:/sign-up/invitation/taken";
	}

	@ExceptionHandler
	String expired(LinkExpiredException ex, HttpServletResponse response) {
		response.setStatus(HttpServletResponse.SC_GONE);
		return "accounts/expired";
	}

}
