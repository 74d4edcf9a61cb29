package org.kindling.site;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/**
 * What is counted and how, who decides what, and what the portal knows of its visitors.
 */
@Controller
class AboutController {

	@GetMapping("/about")
	String show() {
		return "site/about";
	}

}
