package org.kindling.administration;

import org.kindling.accounts.AccountService;
import org.kindling.accounts.SignedIn;
import org.kindling.media.StoreTrial;
import org.kindling.platform.NotFoundException;
import org.kindling.platform.Trial;
import org.kindling.platform.limits.Limit;
import org.kindling.platform.limits.Limits;
import org.kindling.platform.mail.MailTrial;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** Tries out what the portal needs to work: nothing is simulated. */
@Controller
@RequestMapping("/admin/checks")
class ChecksController {

	private static final String PAGE = "administration/checks";

	private final StoreTrial store;

	private final MailTrial mail;

	private final DatabaseFacts database;

	private final AccountService accounts;

	private final Limits limits;

	ChecksController(StoreTrial store, MailTrial mail, DatabaseFacts database, AccountService accounts, Limits limits) {
		this.store = store;
		this.mail = mail;
		this.database = database;
		this.accounts = accounts;
		this.limits = limits;
	}

	@GetMapping
	String show() {
		return PAGE;
	}

	@PostMapping("/storage")
	String tryStorage(SignedIn by, Model model) {
		limit(by);
		return show("storage", store.run(), model);
	}

	/** Sends a mail to the admin who asks, and to nobody else. */
	@PostMapping("/mail")
	String tryMail(SignedIn by, Model model) {
		limit(by);
		Trial trial = accounts.contact(by.id())
			.map((own) -> mail.run(own.language(), own.email()))
			.orElseThrow(NotFoundException::new);
		return show("mail", trial, model);
	}

	@PostMapping("/database")
	String tryDatabase(SignedIn by, Model model) {
		limit(by);
		return show("database", database.tryOut(), model);
	}

	private void limit(SignedIn by) {
		limits.take(Limit.TRIAL_PER_ACCOUNT, Long.toString(by.id()));
	}

	private static String show(String what, Trial trial, Model model) {
		model.addAttribute("tried", what);
		model.addAttribute("trial", trial);
		return PAGE;
	}

}
