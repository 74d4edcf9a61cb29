package org.kindling.creators;

import org.kindling.platform.PageNumber;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The list of creators; a creator's own page is composed by the site. */
@Controller
class CreatorController {

	private final CreatorService creators;

	CreatorController(CreatorService creators) {
		this.creators = creators;
	}

	@GetMapping("/creators")
	String list(@RequestParam(defaultValue = "1") int page, Model model) {
		model.addAttribute("creators", creators.newest(new PageNumber(page)));
		return "creators/list";
	}

}
