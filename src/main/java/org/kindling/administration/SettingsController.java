package org.kindling.administration;

import org.kindling.accounts.SignedIn;
import org.kindling.platform.settings.SettingRefusedException;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Settings that may change while the portal runs. */
@Controller
@RequestMapping("/admin/settings")
class SettingsController {

	private final SettingsAdministration settings;

	SettingsController(SettingsAdministration settings) {
		this.settings = settings;
	}

	@GetMapping
	String list(Model model) {
		model.addAttribute("lines", settings.list());
		return "administration/settings";
	}

	@PostMapping("/{name}")
	String change(@PathVariable String name, @RequestParam(defaultValue = "") String value, SignedIn by) {
		if (!value.strip().matches("\\d{1,15}")) {
			return "redirect:/admin/settings?refused=" + name;
		}
		try {
			settings.change(name, Long.parseLong(value.strip()), by.id());
		}
		catch (SettingRefusedException ex) {
			return "redirect:/admin/settings?refused=" + name;
		}
		return "redirect:/admin/settings?done=" + name;
	}

	@PostMapping("/{name}/reset")
	String reset(@PathVariable String name, SignedIn by) {
		settings.reset(name, by.id());
		return "redirect:/admin/settings?done=" + name;
	}

}
