package org.kindling.campaigns.editing;

import java.util.Locale;
import java.util.Map;

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

/**
 * The campaigns that there are, how more of them begin, and what each says as a whole.
 */
@Controller
@RequestMapping("/curation/campaigns")
class CampaignEditingController {

	private final SheetDesk desk;

	private final Outlines outlines;

	private final CampaignSheets sheets;

	private final CampaignStart start;

	CampaignEditingController(SheetDesk desk, Outlines outlines, CampaignSheets sheets, CampaignStart start) {
		this.desk = desk;
		this.outlines = outlines;
		this.sheets = sheets;
		this.start = start;
	}

	@GetMapping
	ModelAndView list(Locale reader) {
		return new ModelAndView("campaigns/editing/list", "campaigns", outlines.all(reader));
	}

	@GetMapping("/{id:[0-9]{1,18}}")
	ModelAndView show(@PathVariable long id, Locale reader) {
		return new ModelAndView("campaigns/editing/show",
				Map.of("campaign", outlines.find(id, reader), "tags", Spoken.TAGS));
	}

	@GetMapping("/new")
	ModelAndView form(Locale reader) {
		return desk.form(start.anew(), reader);
	}

	@PostMapping
	ModelAndView submit(@RequestParam String seen, @Valid @ModelAttribute("form") NewCampaignForm form,
			BindingResult errors, SignedIn by, Locale reader) {
		return desk.save(start.anew(), new SheetDesk.Typed<>(seen, form, errors, by.id()), reader);
	}

	@GetMapping("/{id}/copies/new")
	ModelAndView copyForm(@PathVariable long id, Locale reader) {
		return desk.form(start.copy(id), reader);
	}

	@PostMapping("/{id}/copies")
	ModelAndView copy(@PathVariable long id, @RequestParam String seen, @Valid @ModelAttribute("form") CopyForm form,
			BindingResult errors, SignedIn by, Locale reader) {
		return desk.save(start.copy(id), new SheetDesk.Typed<>(seen, form, errors, by.id()), reader);
	}

	@GetMapping("/{id}/basics")
	ModelAndView edit(@PathVariable long id, Locale reader) {
		return desk.form(sheets.basics(id), reader);
	}

	@PostMapping("/{id}/basics")
	ModelAndView update(@PathVariable long id, @RequestParam String seen,
			@Valid @ModelAttribute("form") BasicsForm form, BindingResult errors, SignedIn by, Locale reader) {
		return desk.save(sheets.basics(id), new SheetDesk.Typed<>(seen, form, errors, by.id()), reader);
	}

	@ModelAttribute("covers")
	Covers covers() {
		return Covers.ALL;
	}

}
