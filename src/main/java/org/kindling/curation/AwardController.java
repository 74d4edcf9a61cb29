package org.kindling.curation;

import java.util.Locale;

import org.kindling.accounts.SignedIn;
import org.kindling.platform.Languages;
import org.kindling.platform.WrittenText;

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

/** The awards that campaigns offer, and how they are given. */
@Controller
@RequestMapping("/curation/awards")
class AwardController {

	private final AwardDesk desk;

	private final GrantWriting grants;

	private final StorySearch search;

	AwardController(AwardDesk desk, GrantWriting grants, StorySearch search) {
		this.desk = desk;
		this.grants = grants;
		this.search = search;
	}

	@GetMapping
	String list(Model model, Locale reader) {
		model.addAttribute("awards", desk.all(reader));
		return "curation/awards";
	}

	@GetMapping("/{award}")
	String show(@PathVariable long award, @RequestParam(defaultValue = "") String q, Model model, Locale reader) {
		String words = WrittenText.line(q);
		model.addAttribute("each", desk.award(award, reader));
		model.addAttribute("words", words);
		model.addAttribute("found", search.find(words, reader));
		return "curation/award";
	}

	@GetMapping("/{award}/grants/new")
	ModelAndView form(@PathVariable long award, @ModelAttribute("form") GrantForm form, Locale reader) {
		ModelAndView page = new ModelAndView("curation/grant", "each", desk.award(award, reader));
		page.addObject("story", desk.story(String.valueOf(form.story())));
		page.addObject("languages", Languages.ALL);
		return page;
	}

	@PostMapping("/{award}/grants")
	ModelAndView submit(@PathVariable long award, @ModelAttribute("form") GrantForm form, BindingResult errors,
			SignedIn by, Locale reader) {
		try {
			grants.grant(award, form, by.id());
			return new ModelAndView("redirect:/curation/awards/" + award + "?done=granted");
		}
		catch (RefusedException ex) {
			errors.rejectValue(ex.field(), ex.problem());
		}
		ModelAndView page = form(award, form, reader);
		page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
		return page;
	}

}
