package org.kindling.moderation.reports;

import java.util.Map;
import java.util.Set;

import org.kindling.accounts.AccountService;
import org.kindling.accounts.Role;
import org.kindling.platform.PortalAddress;
import org.kindling.platform.mail.MailService;
import org.kindling.publishing.Item;
import org.kindling.publishing.Submission;

import org.springframework.stereotype.Component;

/** Mails everybody who can do something that a child may be at risk. */
@Component
class ChildAlarm {

	private final AccountService accounts;

	private final MailService mails;

	private final PortalAddress portal;

	ChildAlarm(AccountService accounts, MailService mails, PortalAddress portal) {
		this.accounts = accounts;
		this.mails = mails;
		this.portal = portal;
	}

	/** Writes the mails in the caller's transaction. */
	void raise(Submission about) {
		Item item = about.item();
		Map<String, String> model = Map.of("title", about.title(), "link",
				portal.of("/moderation/items/" + item.kind() + "/" + item.id()));
		accounts.staff(Set.of(Role.MODERATOR, Role.ADMIN))
			.forEach((reader) -> mails.send("child-alarm", reader.language(), reader.email(), model));
	}

}
