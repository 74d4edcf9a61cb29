package org.kindling.administration;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** Where an admin begins: what needs them, and what runs here. */
@Controller
@RequestMapping("/admin")
class AdminController {

	private final OverviewService portal;

	AdminController(OverviewService portal) {
		this.portal = portal;
	}

	@GetMapping
	String show(Model model) {
		model.addAttribute("portal", portal.overview());
		return "administration/overview";
	}

}
