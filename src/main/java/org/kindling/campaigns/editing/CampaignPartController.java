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

/** The three rules of a campaign, and from when everybody sees it. */
@Controller
@RequestMapping("/curation/campaigns/{id}")
class CampaignPartController {

	private final SheetDesk desk;

	private final CampaignSheets sheets;

	CampaignPartController(SheetDesk desk, CampaignSheets sheets) {
		this.desk = desk;
		this.sheets = sheets;
	}

	@GetMapping("/norms")
	ModelAndView norms(@PathVariable long id, Locale reader) {
		return desk.form(sheets.norms(id), reader);
	}

	@PostMapping("/norms")
	ModelAndView updateNorms(@PathVariable long id, @RequestParam String seen,
			@Valid @ModelAttribute("form") NormsForm form, BindingResult errors, SignedIn by, Locale reader) {
		return desk.save(sheets.norms(id), new SheetDesk.Typed<>(seen, form, errors, by.id()), reader);
	}

	@GetMapping("/schedule")
	ModelAndView schedule(@PathVariable long id, Locale reader) {
		return desk.form(sheets.schedule(id), reader);
	}

	@PostMapping("/schedule")
	ModelAndView updateSchedule(@PathVariable long id, @RequestParam String seen,
			@Valid @ModelAttribute("form") ScheduleForm form, BindingResult errors, SignedIn by, Locale reader) {
		return desk.save(sheets.schedule(id), new SheetDesk.Typed<>(seen, form, errors, by.id()), reader);
	}

	/**
	 * The same for at once; for as long as nobody else changed it, whatever was typed.
	 */
	@PostMapping(path = "/schedule", params = "now")
	ModelAndView publish(@PathVariable long id, @RequestParam String seen,
			@Valid @ModelAttribute("form") ScheduleForm form, BindingResult errors, SignedIn by, Locale reader) {
		return desk.save(sheets.schedule(id), new SheetDesk.Typed<>(seen, form, errors, by.id(), sheets.now()), reader);
	}

}
