package org.kindling.accounts;

import java.util.Locale;
import java.util.Map;

import org.kindling.platform.PortalAddress;
import org.kindling.platform.mail.MailService;

import org.springframework.stereotype.Component;

/** Tells people what admins did with their accounts. */
@Component
class StaffMails {

	private final MailService mails;

	private final PortalAddress portal;

	StaffMails(MailService mails, PortalAddress portal) {
		this.mails = mails;
		this.portal = portal;
	}

	void roleChanged(Account account, Role role, boolean granted) {
		mails.send("account-role", language(account), account.email(), Map.of("role", word(role), "state",
				granted ? "granted" : "withdrawn", "portal", portal.of("/sign-in")));
	}

	void secondFactorReset(Account account, String reason) {
		mails.send("account-factor-reset", language(account), account.email(),
				Map.of("reason", reason, "portal", portal.of("/sign-in")));
	}

	/** The link by which somebody comes to work here. */
	void invited(String email, Locale language, LinkToken link) {
		mails.send("invitation", language, email,
				Map.of("link", portal.of("/sign-up/invitation?token=" + link.secret())));
	}

	private static Locale language(Account account) {
		return Locale.forLanguageTag(account.language());
	}

	private static String word(Role role) {
		return role.name().toLowerCase(Locale.ROOT);
	}

}
