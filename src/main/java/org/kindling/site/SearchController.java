package org.kindling.site;

import java.util.Locale;

import jakarta.servlet.http.HttpServletResponse;
import org.kindling.platform.PageNumber;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Search over everything that is public. */
@Controller
class SearchController {

	private final SearchService search;

	SearchController(SearchService search) {
		this.search = search;
	}

	@GetMapping("/search")
	String show(@RequestParam(name = "q", defaultValue = "") String words, @RequestParam(defaultValue = "1") int page,
			Model model, Locale reader, HttpServletResponse response) {
		SearchWords wanted = new SearchWords(words);
		if (wanted.isTooLong()) {
			response.setStatus(HttpStatus.BAD_REQUEST.value());
		}
		model.addAttribute("words", wanted.text());
		model.addAttribute("tooLong", wanted.isTooLong());
		model.addAttribute("found", search.find(wanted, reader, new PageNumber(page)));
		return "site/search";
	}

}
