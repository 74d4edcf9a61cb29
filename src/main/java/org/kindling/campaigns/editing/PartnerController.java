package org.kindling.campaigns.editing;

import java.util.Locale;

import jakarta.validation.Valid;
import org.kindling.accounts.SignedIn;

import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The organisations behind campaigns; 0 is a new one. */
@Controller
@RequestMapping("/curation")
class PartnerController {

	private final SheetDesk desk;

	private final PartnerSheets sheets;

	PartnerController(SheetDesk desk, PartnerSheets sheets) {
		this.desk = desk;
		this.sheets = sheets;
	}

	@GetMapping("/partners")
	ModelAndView list() {
		return new ModelAndView("campaigns/editing/partner-list", "all", sheets.all());
	}

	@GetMapping("/partners/{partner}")
	ModelAndView form(@PathVariable long partner, Locale reader) {
		return desk.form(sheets.partner(partner), reader).addObject("partner", partner);
	}

	@PostMapping("/partners/{partner}")
	ModelAndView submit(@PathVariable long partner, @RequestParam String seen,
			@Valid @ModelAttribute("form") PartnerForm form, BindingResult errors, SignedIn by, Locale reader) {
		return desk.save(sheets.partner(partner), new SheetDesk.Typed<>(seen, form, errors, by.id()), reader);
	}

	@GetMapping("/campaigns/{id}/partners")
	ModelAndView edit(@PathVariable long id, Locale reader) {
		return desk.form(sheets.of(id), reader).addObject("all", sheets.all());
	}

	@PostMapping("/campaigns/{id}/partners")
	ModelAndView update(@PathVariable long id, @RequestParam String seen,
			@Valid @ModelAttribute("form") PartnersForm form, BindingResult errors, SignedIn by, Locale reader) {
		return desk.save(sheets.of(id), new SheetDesk.Typed<>(seen, form, errors, by.id()), reader)
			.addObject("all", sheets.all());
	}

}
