package org.kindling.safety;

import java.util.Locale;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The safety centre. */
@Controller
class SafetyController {

	private final SafetyService safety;

	SafetyController(SafetyService safety) {
		this.safety = safety;
	}

	@GetMapping("/safety")
	String show(Model model, Locale reader) {
		model.addAttribute("tips", safety.tips(reader));
		model.addAttribute("help", safety.help(reader));
		return "safety/show";
	}

}
