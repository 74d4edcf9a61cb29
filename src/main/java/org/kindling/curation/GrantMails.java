package org.kindling.curation;

import java.util.HashMap;
import java.util.Map;

import org.kindling.accounts.AccountService;
import org.kindling.accounts.Contact;
import org.kindling.platform.PortalAddress;
import org.kindling.platform.mail.MailService;

import org.springframework.stereotype.Component;

/** Tells creators that a story of theirs got an award, or got it no longer. */
@Component
class GrantMails {

	private final GrantListing grants;

	private final AccountService accounts;

	private final MailService mails;

	private final PortalAddress portal;

	GrantMails(GrantListing grants, AccountService accounts, MailService mails, PortalAddress portal) {
		this.grants = grants;
		this.accounts = accounts;
		this.mails = mails;
		this.portal = portal;
	}

	/** Who has no account has to be told by a curator. */
	void given(Grants.Given grant) {
		grants.account(grant.story())
			.flatMap(accounts::contact)
			.ifPresent((creator) -> send("given", creator, grant, ""));
	}

	/** Only who was told that it is theirs needs to know that it is not. */
	void withdrawn(Grants.Given grant, String why) {
		grants.account(grant.story())
			.flatMap(accounts::contact)
			.ifPresent((creator) -> send("withdrawn", creator, grant, why));
	}

	private void send(String what, Contact creator, Grants.Given grant, String why) {
		GrantCard card = grants.card(grant.id(), creator.language().toLanguageTag());
		Map<String, String> model = new HashMap<>();
		model.put("what", what);
		model.put("title", card.title());
		model.put("award", card.name());
		model.put("sentence", why.isEmpty() ? card.sentence() : why);
		model.put("link", portal.of("/stories/" + card.slug()));
		mails.send("award", creator.language(), creator.email(), model);
	}

}
