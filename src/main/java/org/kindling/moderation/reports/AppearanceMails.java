package org.kindling.moderation.reports;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Map;
import java.util.Optional;

import org.kindling.accounts.AccountService;
import org.kindling.accounts.Contact;
import org.kindling.platform.PortalAddress;
import org.kindling.platform.mail.MailService;
import org.kindling.publishing.Submission;

import org.springframework.stereotype.Component;

/** Tells authors, kindly, that somebody is in their video who did not agree. */
@Component
class AppearanceMails {

	private final AccountService accounts;

	private final MailService mails;

	private final PortalAddress portal;

	AppearanceMails(AccountService accounts, MailService mails, PortalAddress portal) {
		this.accounts = accounts;
		this.mails = mails;
		this.portal = portal;
	}

	/** Who has no account any more, or never had one, cannot be told. */
	void tell(Submission hidden, Instant due) {
		Optional.ofNullable(hidden.author())
			.flatMap(accounts::contact)
			.ifPresent((author) -> tell(author, hidden, due));
	}

	private void tell(Contact author, Submission hidden, Instant due) {
		String day = DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
			.withLocale(author.language())
			.withZone(ZoneOffset.UTC)
			.format(due);
		mails.send("appearance", author.language(), author.email(), Map.of("title", hidden.title(), "day", day, "link",
				portal.of("/studio/stories/" + hidden.item().id())));
	}

}
