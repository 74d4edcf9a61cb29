package org.kindling.creators;

import java.util.Locale;

import jakarta.validation.Valid;
import org.kindling.accounts.SignedIn;
import org.kindling.platform.Languages;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.WebDataBinder;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.InitBinder;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** Where creators look after their profile. */
@Controller
@RequestMapping("/studio/profile")
class ProfileController {

	private static final String FORM = "creators/profile";

	private final ProfileService profiles;

	ProfileController(ProfileService profiles) {
		this.profiles = profiles;
	}

	/** Takes the fields of the form and nothing that happens to be called like it. */
	@InitBinder("form")
	void takeTheForm(WebDataBinder binder) {
		binder.setDeclarativeBinding(true);
	}

	@GetMapping
	String edit(SignedIn by, Locale reader, Model model) {
		model.addAttribute("form", profiles.form(by.id(), reader));
		return show(by, model);
	}

	@PostMapping
	String update(@Valid @ModelAttribute("form") ProfileForm form, BindingResult errors, SignedIn by, Model model) {
		if (errors.hasErrors()) {
			return show(by, model);
		}
		profiles.update(by.id(), form);
		return "redirect:/studio/profile?done=profile";
	}

	private String show(SignedIn by, Model model) {
		model.addAttribute("profile", profiles.own(by.id()));
		model.addAttribute("languages", Languages.ALL);
		return FORM;
	}

}
