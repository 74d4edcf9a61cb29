package org.kindling.administration;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.kindling.accounts.Role;
import org.kindling.accounts.SignedIn;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Finds people, and shows one of them. */
@Controller
@RequestMapping("/admin/people")
class PeopleController {

	private final PeopleAdministration people;

	PeopleController(PeopleAdministration people) {
		this.people = people;
	}

	@GetMapping
	String list(@RequestParam(name = "q", defaultValue = "") String words, @RequestParam(defaultValue = "") String role,
			Model model) {
		Optional<Role> wanted = Arrays.stream(Role.values())
			.filter((one) -> one.name().equalsIgnoreCase(role))
			.findAny();
		List<PersonCard> found = people.search(words, wanted.orElse(null));
		model.addAttribute("people", found);
		model.addAttribute("words", words);
		model.addAttribute("role", wanted.orElse(null));
		model.addAttribute("allRoles", Role.values());
		model.addAttribute("more", found.size() == PeopleAdministration.MOST);
		return "administration/people";
	}

	@GetMapping("/{id}")
	String show(@PathVariable long id, SignedIn by, Model model) {
		model.addAttribute("page", people.page(id, by.id()));
		return "administration/person";
	}

	@PostMapping("/{id}/sessions/end")
	String endSessions(@PathVariable long id, SignedIn by) {
		people.endSessions(id, by.id());
		return "redirect:/admin/people/" + id + "?done=sessions";
	}

}
