package org.kindling.administration;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

import jakarta.validation.Valid;
import org.kindling.accounts.Invitation;
import org.kindling.accounts.OwnProof;
import org.kindling.accounts.Role;
import org.kindling.accounts.SignedIn;
import org.kindling.platform.Languages;
import org.kindling.platform.limits.Limit;
import org.kindling.platform.limits.Limits;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** Asks people to work here. */
@Controller
@RequestMapping("/admin/invitations")
class InvitationsController {

	private static final String PAGE = "administration/invitations";

	private final InvitationAdministration invitations;

	private final OwnProof proof;

	private final Limits limits;

	InvitationsController(InvitationAdministration invitations, OwnProof proof, Limits limits) {
		this.invitations = invitations;
		this.proof = proof;
		this.limits = limits;
	}

	@ModelAttribute("invitations")
	List<Invitation> invitations() {
		return invitations.open();
	}

	@ModelAttribute("languages")
	List<Locale> languages() {
		return Languages.ALL;
	}

	@ModelAttribute("staffRoles")
	List<Role> roles() {
		return Arrays.stream(Role.values()).filter(Role::isStaff).toList();
	}

	@GetMapping
	String list(Model model, Locale reader) {
		model.addAttribute("form", new InvitationForm("", List.of(), reader.toLanguageTag(), ""));
		return PAGE;
	}

	@PostMapping
	String submit(@Valid @ModelAttribute("form") InvitationForm form, BindingResult errors, SignedIn by) {
		if (!errors.hasErrors() && !proof.isGiven(by.id(), form.proof())) {
			errors.rejectValue("proof", "WRONG");
		}
		if (errors.hasErrors()) {
			return PAGE;
		}
		limits.take(Limit.INVITATION_PER_ACCOUNT, Long.toString(by.id()));
		invitations.invite(form, by.id());
		return "redirect:/admin/invitations?done=sent";
	}

	@PostMapping("/{id}/revocation")
	String revoke(@PathVariable long id, SignedIn by) {
		invitations.revoke(id, by.id());
		return "redirect:/admin/invitations?done=revoked";
	}

}
