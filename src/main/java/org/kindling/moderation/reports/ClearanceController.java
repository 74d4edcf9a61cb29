package org.kindling.moderation.reports;

import java.util.Locale;

import org.kindling.accounts.SignedIn;
import org.kindling.moderation.JudgementDesk;
import org.kindling.publishing.Item;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Where a moderator says that something reported may stay. */
@Controller
class ClearanceController {

	private final Clearance clearance;

	private final JudgementDesk desk;

	ClearanceController(Clearance clearance, JudgementDesk desk) {
		this.clearance = clearance;
		this.desk = desk;
	}

	@PostMapping("/moderation/items/{kind}/{id}/clearance")
	ModelAndView clear(@PathVariable String kind, @PathVariable long id, @RequestParam long version,
			@RequestParam long last, SignedIn by, Locale reader) {
		Item item = new Item(kind, id);
		return desk.attempt(item, () -> clearance.clear(item, version, last, by.id()), Clearance.ACT, by, reader);
	}

}
