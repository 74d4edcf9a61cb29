package org.kindling.moderation;

import java.util.Locale;

import jakarta.validation.Valid;
import org.kindling.publishing.ReasonKeeping;

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

/** The list of reasons, as staff looks after it. */
@Controller
@RequestMapping("/moderation/reasons")
class ReasonController {

	private static final String FORM = "moderation/reasons/form";

	private static final String LIST = "redirect:/moderation/reasons?done=";

	private final ReasonKeeping reasons;

	ReasonController(ReasonKeeping reasons) {
		this.reasons = reasons;
	}

	@GetMapping
	String list(Model model, Locale reader) {
		model.addAttribute("reasons", reasons.list(reader));
		return "moderation/reasons/list";
	}

	@GetMapping("/new")
	ModelAndView begin() {
		return new ModelAndView(FORM, "form", ReasonForm.empty());
	}

	@PostMapping
	ModelAndView create(@Valid @ModelAttribute("form") ReasonForm form, BindingResult errors) {
		if (!errors.hasErrors() && !reasons.add(form.name(), form.texts())) {
			errors.rejectValue("name", "taken");
		}
		return errors.hasErrors() ? again(errors) : new ModelAndView(LIST + "added");
	}

	@GetMapping("/{code}")
	ModelAndView form(@PathVariable String code) {
		return new ModelAndView(FORM, "form", ReasonForm.of(code, reasons.texts(code))).addObject("known", code);
	}

	/** What somebody was told before stays what it was. */
	@PostMapping("/{code}")
	ModelAndView update(@PathVariable String code, @Valid @ModelAttribute("form") ReasonForm form,
			BindingResult errors) {
		if (errors.hasErrors()) {
			return again(errors).addObject("known", code);
		}
		reasons.change(code, form.texts());
		return new ModelAndView(LIST + "changed");
	}

	/** Offers it no longer, or again. */
	@PostMapping("/{code}/retirement")
	String retire(@PathVariable String code, @RequestParam boolean retired) {
		reasons.retire(code, retired);
		return LIST + (retired ? "retired" : "returned");
	}

	@PostMapping("/{code}/rise")
	String raise(@PathVariable String code) {
		reasons.raise(code);
		return LIST + "moved";
	}

	private static ModelAndView again(BindingResult errors) {
		ModelAndView page = new ModelAndView(FORM, errors.getModel());
		page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
		return page;
	}

}
