package org.kindling.moderation.ledger;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

import jakarta.servlet.http.HttpServletResponse;
import org.kindling.accounts.SignedIn;

import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;

/** The ledger: everything that was done to what is moderated, and to people. */
@Controller
class LedgerController {

	private final LedgerReading ledger;

	private final LedgerTable table;

	LedgerController(LedgerReading ledger, LedgerTable table) {
		this.ledger = ledger;
		this.table = table;
	}

	@GetMapping("/moderation/ledger")
	String list(@ModelAttribute("filter") LedgerFilter filter, SignedIn reader, Locale language, Model model) {
		model.addAttribute("ledger", ledger.page(filter.query(), language));
		model.addAttribute("reader", reader.id());
		return "moderation/ledger/list";
	}

	/** All entries of the same choice. */
	@GetMapping("/moderation/ledger.csv")
	void table(@ModelAttribute("filter") LedgerFilter filter, HttpServletResponse response) throws IOException {
		response.setContentType("text/csv;charset=UTF-8;header=present");
		response.setHeader(HttpHeaders.CACHE_CONTROL, "private, no-store");
		response.setHeader(HttpHeaders.CONTENT_DISPOSITION,
				ContentDisposition.attachment().filename("ledger.csv", StandardCharsets.UTF_8).build().toString());
		table.write(filter.query(), response.getWriter());
	}

}
