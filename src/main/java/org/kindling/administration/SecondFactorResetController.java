package org.kindling.administration;

import jakarta.validation.Valid;
import org.kindling.accounts.OwnProof;
import org.kindling.accounts.SignedIn;
import org.kindling.platform.Said;
import org.kindling.platform.Words;
import org.kindling.platform.WrittenText;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** Helps somebody who has lost their phone. */
@Controller
@RequestMapping("/admin/people/{id}/second-factor")
class SecondFactorResetController {

	private static final String FORM = "administration/second-factor";

	private final PeopleAdministration people;

	private final OwnProof proof;

	SecondFactorResetController(PeopleAdministration people, OwnProof proof) {
		this.people = people;
		this.proof = proof;
	}

	@GetMapping
	String form(@PathVariable long id, SignedIn by, Model model) {
		model.addAttribute("page", people.page(id, by.id()));
		model.addAttribute("form", new ResetForm("", ""));
		return FORM;
	}

	@PostMapping
	String submit(@PathVariable long id, @Valid @ModelAttribute("form") ResetForm form, BindingResult errors,
			SignedIn by, Model model) {
		if (!errors.hasErrors() && !proof.isGiven(by.id(), form.proof())) {
			errors.rejectValue("proof", "WRONG");
		}
		if (errors.hasErrors()) {
			model.addAttribute("page", people.page(id, by.id()));
			return FORM;
		}
		people.resetSecondFactor(id, form.reason(), by.id());
		return "redirect:/admin/people/" + id + "?done=factor";
	}

	/**
	 * Why, and who says so.
	 *
	 * @param reason which the owner of the account reads as well
	 * @param proof the admin's password, or a code of their app
	 */
	record ResetForm(@Said @Words(most = 500) String reason, String proof) {

		ResetForm {
			reason = WrittenText.of(reason);
			proof = (proof != null) ? proof : "";
		}

	}

}
