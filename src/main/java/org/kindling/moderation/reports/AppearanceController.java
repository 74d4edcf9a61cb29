package org.kindling.moderation.reports;

import java.util.Objects;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import org.kindling.platform.NotFoundException;
import org.kindling.platform.limits.Limit;
import org.kindling.platform.limits.Limits;
import org.kindling.publishing.IllegalStepException;
import org.kindling.publishing.StaleVersionException;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.servlet.ModelAndView;

/** Where somebody says that they are in a video and did not agree. */
@Controller
@RequestMapping("/appearances/new")
class AppearanceController {

	/** What somebody wrote already in the form for all other reports. */
	static final String WORDS = "words";

	private final Appearances appearances;

	private final Limits limits;

	AppearanceController(Appearances appearances, Limits limits) {
		this.appearances = appearances;
		this.limits = limits;
	}

	@GetMapping
	ModelAndView form(@RequestParam(defaultValue = "") String on, Model kept) {
		return page(AppearanceForm.begun(on, Objects.toString(kept.getAttribute(WORDS), "")));
	}

	@PostMapping
	ModelAndView submit(@Valid @ModelAttribute("form") AppearanceForm form, BindingResult errors,
			HttpServletRequest request) {
		if (!form.isPlaceReadable()) {
			errors.rejectValue("place", "unreadable");
		}
		if (errors.hasErrors()) {
			ModelAndView page = page(form);
			page.addAllObjects(errors.getModel());
			page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
			return page;
		}
		Sender by = Sender.of(request);
		limits.take(Limit.APPEARANCE_PER_SENDER, by.key());
		return new ModelAndView("redirect:/appearances/" + appearances.ask(form.on(), form.said(), by).words());
	}

	/** Also where somebody else did the same a moment ago: nobody sees it now. */
	@ExceptionHandler({ NotFoundException.class, StaleVersionException.class, IllegalStepException.class })
	@ResponseStatus(HttpStatus.NOT_FOUND)
	String nothingThere() {
		return "moderation/reports/gone";
	}

	private ModelAndView page(AppearanceForm form) {
		ModelAndView page = new ModelAndView("moderation/appearances/new", "form", form);
		page.addObject("about", appearances.find(form.on()));
		return page;
	}

}
