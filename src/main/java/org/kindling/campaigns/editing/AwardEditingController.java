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

/** The awards that a campaign offers; 0 is a new one. */
@Controller
@RequestMapping("/curation/campaigns/{id}/awards/{award}")
class AwardEditingController {

	private final SheetDesk desk;

	private final AwardSheets sheets;

	private final SheetService service;

	AwardEditingController(SheetDesk desk, AwardSheets sheets, SheetService service) {
		this.desk = desk;
		this.sheets = sheets;
		this.service = service;
	}

	@GetMapping
	ModelAndView form(@PathVariable long id, @PathVariable long award, Locale reader) {
		return desk.form(sheets.award(id, award), reader);
	}

	@PostMapping
	ModelAndView submit(@PathVariable long id, @PathVariable long award, @RequestParam String seen,
			@Valid @ModelAttribute("form") AwardForm form, BindingResult errors, SignedIn by, Locale reader) {
		return desk.save(sheets.award(id, award), new SheetDesk.Typed<>(seen, form, errors, by.id()), reader);
	}

	@PostMapping("/removal")
	ModelAndView remove(@PathVariable long id, @PathVariable long award, SignedIn by, Locale reader) {
		Sheet<AwardForm> sheet = sheets.award(id, award);
		try {
			service.remove(sheet, () -> sheets.remove(award), by.id());
			return new ModelAndView("redirect:/curation/campaigns/" + id + "?done=change#award");
		}
		catch (RefusedException _) {
			ModelAndView page = desk.form(sheet, reader);
			page.addObject("kept", true);
			page.setStatus(HttpStatus.CONFLICT);
			return page;
		}
	}

}
