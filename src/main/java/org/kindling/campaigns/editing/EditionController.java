package org.kindling.campaigns.editing;

import java.util.Locale;

import jakarta.validation.Valid;
import org.kindling.accounts.SignedIn;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The editions of a campaign, and what they say in each language; 0 is a new one. */
@Controller
@RequestMapping("/curation/campaigns/{id}/editions/{edition}")
class EditionController {

	private final SheetDesk desk;

	private final EditionSheets sheets;

	private final SheetService service;

	EditionController(SheetDesk desk, EditionSheets sheets, SheetService service) {
		this.desk = desk;
		this.sheets = sheets;
		this.service = service;
	}

	@GetMapping
	ModelAndView form(@PathVariable long id, @PathVariable long edition, Locale reader) {
		return of(edition, desk.form(sheets.edition(id, edition), reader));
	}

	@PostMapping
	ModelAndView submit(@PathVariable long id, @PathVariable long edition, @RequestParam String seen,
			@Valid @ModelAttribute("form") EditionForm form, BindingResult errors, SignedIn by, Locale reader) {
		return of(edition,
				desk.save(sheets.edition(id, edition), new SheetDesk.Typed<>(seen, form, errors, by.id()), reader));
	}

	@GetMapping("/words/{language}")
	ModelAndView edit(@PathVariable long id, @PathVariable long edition, @PathVariable String language, Locale reader) {
		return said(language, of(edition, desk.form(sheets.translation(id, edition, language), reader)));
	}

	@PostMapping("/words/{language}")
	ModelAndView update(@PathVariable long id, @PathVariable long edition, @PathVariable String language,
			@RequestParam String seen, @Valid @ModelAttribute("form") TranslationForm form, BindingResult errors,
			SignedIn by, Locale reader) {
		return said(language, of(edition, desk.save(sheets.translation(id, edition, language),
				new SheetDesk.Typed<>(seen, form, errors, by.id()), reader)));
	}

	@PostMapping("/removal")
	ModelAndView remove(@PathVariable long id, @PathVariable long edition, SignedIn by, Locale reader) {
		Sheet<EditionForm> sheet = sheets.edition(id, edition);
		try {
			service.remove(sheet, () -> sheets.remove(id, edition), by.id());
			return new ModelAndView("redirect:/curation/campaigns/" + id + "?done=change#editions");
		}
		catch (RefusedException _) {
			ModelAndView page = of(edition, desk.form(sheet, reader));
			page.addObject("kept", true);
			page.setStatus(HttpStatus.CONFLICT);
			return page;
		}
	}

	private static ModelAndView of(long edition, ModelAndView page) {
		return isAway(page) ? page : page.addObject("edition", edition);
	}

	// What is added to a redirect would show in its address.
	private static ModelAndView said(String language, ModelAndView page) {
		return isAway(page) ? page : page.addObject("language", language);
	}

	private static boolean isAway(ModelAndView page) {
		return String.valueOf(page.getViewName()).startsWith("redirect:");
	}

}
