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
		model.addAttribute("tips", this.safety.tips(reader));
		model.addAttribute("help", this.safety.help(reader));
		return "safety/show";
	}

}
