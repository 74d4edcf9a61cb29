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

/** Mails everybody who can do something about what cannot wait. */
@Component
class StaffAlarm {

	private final AccountService accounts;

	private final MailService mails;

	private final PortalAddress portal;

	StaffAlarm(AccountService accounts, MailService mails, PortalAddress portal) {
		this.accounts = accounts;
		this.mails = mails;
		this.portal = portal;
	}

	/**
	 * Somebody says that a child is at risk. Writes the mails in the caller's
	 * transaction.
	 */
	void childAtRisk(Submission about) {
		raise("child", about);
	}

	/** What was hidden for somebody in it has to be decided soon. */
	void dueSoon(Submission about) {
		raise("due", about);
	}

	private void raise(String what, Submission about) {
		Item item = about.item();
		Map<String, String> model = Map.of("what", what, "title", about.title(), "link",
				portal.of("/moderation/items/" + item.kind() + "/" + item.id()));
		accounts.staff(Set.of(Role.MODERATOR, Role.ADMIN))
			.forEach((reader) -> mails.send("alarm", reader.language(), reader.email(), model));
	}

}
