package org.kindling.administration;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.kindling.publishing.LedgerEntry;
import org.kindling.publishing.LedgerList;
import org.kindling.publishing.LedgerQuery;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What was done lately, and by whom. */
@Controller
@RequestMapping("/admin/audit")
class AuditController {

	private static final int SIZE = 50;

	private final LedgerList ledger;

	AuditController(LedgerList ledger) {
		this.ledger = ledger;
	}

	@GetMapping
	String list(@RequestParam(defaultValue = "") String kind, @RequestParam(defaultValue = "") String item,
			@RequestParam(defaultValue = "") String person, @RequestParam(defaultValue = "") String before,
			Model model) {
		LedgerQuery query = new LedgerQuery(kind.isEmpty() ? null : kind, number(item), null, number(person), null,
				null, null, number(before));
		List<LedgerEntry> found = ledger.latest(query, SIZE + 1);
		model.addAttribute("query", query);
		model.addAttribute("kinds", ledger.kinds());
		model.addAttribute("entries", found.stream().limit(SIZE).toList());
		model.addAttribute("next", (found.size() > SIZE) ? found.get(SIZE - 1).number() : null);
		return "administration/audit";
	}

	// Whatever is no number is left out, as an empty field is.
	private static @Nullable Long number(String typed) {
		String plain = typed.strip().replaceFirst("^#", "");
		return plain.matches("\\d{1,18}") ? Long.valueOf(plain) : null;
	}

}
