package org.kindling.administration;

import java.util.Arrays;

import org.kindling.accounts.LastAdminException;
import org.kindling.accounts.OwnProof;
import org.kindling.accounts.Role;
import org.kindling.accounts.RoleService;
import org.kindling.accounts.SignedIn;
import org.kindling.platform.NotFoundException;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/**
 * Gives somebody a role of staff or takes it away, once the admin has shown who they are.
 */
@Controller
@RequestMapping("/admin/people/{id}/roles/{role}")
class RoleController {

	private static final String FORM = "administration/role";

	private final PeopleAdministration people;

	private final RoleService roles;

	private final OwnProof proof;

	RoleController(PeopleAdministration people, RoleService roles, OwnProof proof) {
		this.people = people;
		this.roles = roles;
		this.proof = proof;
	}

	@GetMapping
	String form(@PathVariable long id, @PathVariable String role, SignedIn by, Model model) {
		PersonPage page = people.page(id, by.id());
		model.addAttribute("form", new RoleForm(!page.has(role(role)), ""));
		return show(page, role, model);
	}

	@PostMapping
	String submit(@PathVariable long id, @PathVariable String role, @ModelAttribute("form") RoleForm form,
			BindingResult errors, SignedIn by, Model model) {
		if (!proof.isGiven(by.id(), form.proof())) {
			errors.rejectValue("proof", "WRONG");
			return show(people.page(id, by.id()), role, model);
		}
		try {
			if (form.granted()) {
				roles.grant(id, role(role), by.id());
			}
			else {
				roles.withdraw(id, role(role), by.id());
			}
		}
		catch (LastAdminException ex) {
			return "redirect:/admin/people/" + id + "?refused=last";
		}
		return "redirect:/admin/people/" + id + "?done=role";
	}

	private static String show(PersonPage page, String role, Model model) {
		model.addAttribute("page", page);
		model.addAttribute("role", role(role));
		return FORM;
	}

	private static Role role(String word) {
		return Arrays.stream(Role.values())
			.filter((role) -> role.isStaff() && role.name().equalsIgnoreCase(word))
			.findAny()
			.orElseThrow(NotFoundException::new);
	}

	/**
	 * What an admin wants.
	 *
	 * @param granted whether the role is to be given
	 * @param proof their password, or a code of their app
	 */
	record RoleForm(boolean granted, String proof) {

		RoleForm {
			proof = (proof != null) ? proof : "";
		}

	}

}
