package org.kindling.moderation.reports;

import org.kindling.accounts.SignedIn;
import org.kindling.publishing.Item;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Where a moderator says that something reported may stay. */
@Controller
class ClearanceController {

	private final Clearance clearance;

	ClearanceController(Clearance clearance) {
		this.clearance = clearance;
	}

	@PostMapping("/moderation/items/{kind}/{id}/clearance")
	String clear(@PathVariable String kind, @PathVariable long id, @RequestParam long version, SignedIn by) {
		clearance.clear(new Item(kind, id), version, by.id());
		return "redirect:/moderation?done=clear";
	}

}
