package org.kindling.curation.readings;

import java.util.List;
import java.util.Locale;

import org.jspecify.annotations.Nullable;
import org.kindling.accounts.SignedIn;
import org.kindling.platform.PageNumber;
import org.kindling.tallies.KeptReading;
import org.kindling.tallies.Qualifier;
import org.kindling.tallies.ReadingEntry;
import org.kindling.tallies.ReadingKind;

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

/** Readings, one by one. */
@Controller
@RequestMapping("/curation/readings")
class ReadingController {

	private static final String LIST = "redirect:/curation/readings?done=";

	private final ReadingDesk desk;

	private final ReadingWriting writing;

	ReadingController(ReadingDesk desk, ReadingWriting writing) {
		this.desk = desk;
		this.writing = writing;
	}

	@GetMapping
	String list(@RequestParam @Nullable Long campaign, @RequestParam(defaultValue = "") String hashtag,
			@RequestParam(defaultValue = "1") int page, Model model, Locale reader) {
		model.addAttribute("readings", desk.list(ReadingDesk.filter(campaign, hashtag), new PageNumber(page), reader));
		model.addAttribute("campaigns", desk.campaigns(reader));
		model.addAttribute("campaign", campaign);
		model.addAttribute("hashtag", hashtag);
		return "curation/readings/list";
	}

	@GetMapping("/new")
	ModelAndView begin(@ModelAttribute("form") ReadingForm form, Locale reader) {
		return page(reader);
	}

	@PostMapping
	ModelAndView create(@ModelAttribute("form") ReadingForm form, BindingResult errors, SignedIn by, Locale reader) {
		CheckedReading checked = desk.check(form);
		ReadingEntry entry = checked.entry();
		tell((entry != null) ? writing.add(entry, by.id()).stream().toList() : checked.problems(), errors);
		return errors.hasErrors() ? refuse(page(reader)) : new ModelAndView(LIST + "added");
	}

	@GetMapping("/{id}")
	ModelAndView form(@PathVariable long id, Locale reader) {
		KeptReading known = desk.find(id, reader);
		return page(reader, known).addObject("form", ReadingForm.of(known.entry()));
	}

	/** What was counted stays: a number of something else is another reading. */
	@PostMapping("/{id}")
	ModelAndView update(@PathVariable long id, @ModelAttribute("form") ReadingForm form, BindingResult errors,
			SignedIn by, Locale reader) {
		KeptReading known = desk.find(id, reader);
		CheckedReading checked = desk.check(form.about(known.entry()));
		ReadingEntry entry = checked.entry();
		tell((entry != null) ? writing.correct(id, entry, by.id()).stream().toList() : checked.problems(), errors);
		return errors.hasErrors() ? refuse(page(reader, known)) : new ModelAndView(LIST + "corrected");
	}

	@PostMapping("/{id}/deletion")
	String delete(@PathVariable long id, SignedIn by) {
		writing.withdraw(id, by.id());
		return LIST + "deleted";
	}

	private ModelAndView page(Locale reader) {
		return new ModelAndView("curation/readings/form", "subjects", desk.subjects(reader))
			.addObject("kinds", ReadingKind.values())
			.addObject("qualifiers", Qualifier.values())
			.addObject("today", desk.today());
	}

	private ModelAndView page(Locale reader, KeptReading known) {
		return page(reader).addObject("known", known).addObject("history", desk.history(known));
	}

	private static ModelAndView refuse(ModelAndView page) {
		page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
		return page;
	}

	private static void tell(List<Problem> problems, BindingResult errors) {
		problems.forEach((problem) -> errors.rejectValue(problem.field(), problem.code()));
	}

}
