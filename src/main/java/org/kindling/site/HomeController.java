package org.kindling.site;

import java.time.InstantSource;
import java.util.Locale;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** What is on now. */
@Controller
class HomeController {

	private final FrontPages pages;

	private final InstantSource time;

	HomeController(FrontPages pages, InstantSource time) {
		this.pages = pages;
		this.time = time;
	}

	@GetMapping("/")
	String show(Model model, Locale reader) {
		return pages.home(model, reader, time.instant());
	}

}
