package org.kindling.curation.readings;

import java.util.List;
import java.util.Locale;

import jakarta.validation.Valid;
import org.kindling.platform.NotFoundException;
import org.kindling.tallies.SubjectKeeping;
import org.kindling.tallies.SubjectLine;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** What others count: hashtags, groups of them, accounts, films. */
@Controller
@RequestMapping("/curation/readings/subjects")
class SubjectController {

	private static final String LIST = "redirect:/curation/readings/subjects?done=";

	private final SubjectKeeping subjects;

	private final ReadingDesk desk;

	SubjectController(SubjectKeeping subjects, ReadingDesk desk) {
		this.subjects = subjects;
		this.desk = desk;
	}

	@GetMapping
	String list(Model model, Locale reader) {
		model.addAttribute("subjects", subjects.list(reader));
		model.addAttribute("campaigns", desk.campaigns(reader));
		return "curation/readings/subjects";
	}

	@GetMapping("/new")
	ModelAndView begin(@ModelAttribute("form") SubjectForm form, Locale reader) {
		return page(reader);
	}

	@PostMapping
	ModelAndView create(@Valid @ModelAttribute("form") SubjectForm form, BindingResult errors, Locale reader) {
		if (isWrong(form, errors)) {
			return refuse(page(reader));
		}
		return new ModelAndView(
				"redirect:/curation/readings/new?subject=" + subjects.add(form.label(), form.campaign(), form.texts()));
	}

	@GetMapping("/{slug}")
	ModelAndView form(@PathVariable String slug, Locale reader) {
		SubjectLine known = find(slug, reader);
		return page(reader).addObject("known", known).addObject("form", SubjectForm.of(known, subjects.texts(slug)));
	}

	@PostMapping("/{slug}")
	ModelAndView update(@PathVariable String slug, @Valid @ModelAttribute("form") SubjectForm form,
			BindingResult errors, Locale reader) {
		if (isWrong(form, errors)) {
			return refuse(page(reader).addObject("known", find(slug, reader)));
		}
		subjects.change(slug, form.label(), form.campaign(), form.texts());
		return new ModelAndView(LIST + "changed");
	}

	private SubjectLine find(String slug, Locale reader) {
		List<SubjectLine> all = subjects.list(reader);
		return all.stream().filter((each) -> each.slug().equals(slug)).findFirst().orElseThrow(NotFoundException::new);
	}

	private ModelAndView page(Locale reader) {
		return new ModelAndView("curation/readings/subject", "campaigns", desk.campaigns(reader));
	}

	private boolean isWrong(SubjectForm form, BindingResult errors) {
		if (form.texts().isEmpty()) {
			errors.rejectValue("name", "needed");
		}
		if (form.hasBadHashtag()) {
			errors.rejectValue("hashtag", "unreadable");
		}
		if (form.campaign() != null && !desk.campaigns(Locale.ENGLISH).containsKey(form.campaign())) {
			errors.rejectValue("campaign", "pattern");
		}
		return errors.hasErrors();
	}

	private static ModelAndView refuse(ModelAndView page) {
		page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
		return page;
	}

}
