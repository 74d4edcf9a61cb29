package org.kindling.moderation.people;

import java.util.Locale;

import jakarta.validation.Valid;
import org.kindling.accounts.SignedIn;
import org.kindling.publishing.StaleVersionException;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Where moderators look after people. */
@Controller
@RequestMapping("/moderation/people")
class ConductController {

	private final Conduct conduct;

	private final Sanctioning sanctioning;

	ConductController(Conduct conduct, Sanctioning sanctioning) {
		this.conduct = conduct;
		this.sanctioning = sanctioning;
	}

	@GetMapping
	String list(@RequestParam(name = "q", defaultValue = "") String words, Model model) {
		model.addAttribute("people", conduct.search(words));
		model.addAttribute("words", words);
		return "moderation/people/list";
	}

	@GetMapping("/{account}")
	ModelAndView show(@PathVariable long account, SignedIn by, Locale reader) {
		return page(account, SanctionForm.empty(), by, reader);
	}

	/** Decides about them. */
	@PostMapping("/{account}/sanctions")
	ModelAndView impose(@PathVariable long account, @Valid @ModelAttribute("form") SanctionForm form,
			BindingResult errors, SignedIn by, Locale reader) {
		if (form.lacksReason()) {
			errors.rejectValue("reason", "missing");
		}
		if (errors.hasErrors() || form.kind() == null) {
			ModelAndView page = page(account, form, by, reader);
			page.addAllObjects(errors.getModel());
			page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
			return page;
		}
		try {
			sanctioning.impose(account, form.version(), form.kind(), form.length(), form.because(), by);
			return new ModelAndView("redirect:/moderation/people/" + account + "?done=" + form.kind().word());
		}
		catch (StaleVersionException ex) {
			ModelAndView page = page(account, form, by, reader);
			page.addObject("late", true);
			page.setStatus(HttpStatus.CONFLICT);
			return page;
		}
	}

	/** Ends what was decided about them. */
	@PostMapping("/{account}/lift")
	String lift(@PathVariable long account, @Valid @ModelAttribute("form") LiftForm form, BindingResult errors,
			SignedIn by) {
		String place = "redirect:/moderation/people/" + account;
		if (errors.hasErrors()) {
			return place + "?unsaid=" + form.sanction();
		}
		sanctioning.lift(account, form.sanction(), form.because(), by);
		return place + "?done=lift";
	}

	private ModelAndView page(long account, SanctionForm form, SignedIn by, Locale reader) {
		ModelAndView page = new ModelAndView("moderation/people/person", "page", conduct.page(account, by, reader));
		page.addObject("form", form);
		return page;
	}

}
