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

/** The series of a campaign; 0 is a new one. Which stories they have, curation says. */
@Controller
@RequestMapping("/curation/campaigns/{id}/series/{series}")
class SeriesEditingController {

	private final SheetDesk desk;

	private final SeriesSheets sheets;

	SeriesEditingController(SheetDesk desk, SeriesSheets sheets) {
		this.desk = desk;
		this.sheets = sheets;
	}

	@GetMapping
	ModelAndView form(@PathVariable long id, @PathVariable long series, Locale reader) {
		return desk.form(sheets.series(id, series), reader);
	}

	@PostMapping
	ModelAndView submit(@PathVariable long id, @PathVariable long series, @RequestParam String seen,
			@Valid @ModelAttribute("form") SeriesForm form, BindingResult errors, SignedIn by, Locale reader) {
		return desk.save(sheets.series(id, series), new SheetDesk.Typed<>(seen, form, errors, by.id()), reader);
	}

}
