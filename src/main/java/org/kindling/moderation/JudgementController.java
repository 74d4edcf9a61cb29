package org.kindling.moderation;

import java.util.Locale;

import jakarta.validation.Valid;
import org.kindling.accounts.SignedIn;
import org.kindling.publishing.Item;

import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** One thing, with everything that is needed to judge it, and the judgement. */
@Controller
@RequestMapping("/moderation/items/{kind}/{id}")
class JudgementController {

	private final JudgementDesk desk;

	private final Claims claims;

	JudgementController(JudgementDesk desk, Claims claims) {
		this.desk = desk;
		this.claims = claims;
	}

	@GetMapping
	ModelAndView show(@PathVariable String kind, @PathVariable long id, SignedIn by, Locale reader) {
		return desk.show(new Item(kind, id), DecisionForm.empty(), by, reader);
	}

	/** Takes it for a quarter of an hour. */
	@PostMapping("/claim")
	String claim(@PathVariable String kind, @PathVariable long id, SignedIn by) {
		claims.take(new Item(kind, id), by.id());
		return "redirect:/moderation/items/" + kind + "/" + id;
	}

	/** Leaves it to others. */
	@PostMapping("/release")
	String release(@PathVariable String kind, @PathVariable long id, SignedIn by) {
		claims.release(new Item(kind, id), by.id());
		return "redirect:/moderation";
	}

	/** Decides, and goes on to the next. */
	@PostMapping("/decision")
	ModelAndView decide(@PathVariable String kind, @PathVariable long id,
			@Valid @ModelAttribute("form") DecisionForm form, BindingResult errors, SignedIn by, Locale reader) {
		return desk.decide(new Item(kind, id), form, errors, by, reader);
	}

}
