package org.kindling.accounts.owndata;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.Map;

import org.kindling.accounts.AccountService;
import org.kindling.accounts.Contact;
import org.kindling.accounts.LinkToken;
import org.kindling.platform.PortalAddress;
import org.kindling.platform.mail.MailService;

import org.springframework.stereotype.Component;

/** The mails about somebody's own data. */
@Component
class OwnDataMails {

	private final AccountService accounts;

	private final MailService mails;

	private final PortalAddress portal;

	OwnDataMails(AccountService accounts, MailService mails, PortalAddress portal) {
		this.accounts = accounts;
		this.mails = mails;
		this.portal = portal;
	}

	void ready(long account, LinkToken link, Instant expiry) {
		accounts.contact(account)
			.ifPresent((reader) -> mails.send("own-archive", reader.language(), reader.email(),
					Map.of("link", portal.of("/account/data/archive?token=" + link.secret()), "until",
							day(expiry, reader.language()))));
	}

	void erasureBegins(long account, Instant due) {
		accounts.contact(account)
			.ifPresent((reader) -> mails.send("own-erasure", reader.language(), reader.email(),
					Map.of("link", portal.of("/account/data/erasure"), "day", day(due, reader.language()))));
	}

	/** The last mail of all: nothing of it stays. */
	void erased(Contact reader) {
		mails.sendLast("own-erased", reader.language(), reader.email(), Map.of("portal", portal.of("/")));
	}

	private static String day(Instant moment, Locale language) {
		return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
			.withLocale(language)
			.withZone(ZoneOffset.UTC)
			.format(moment);
	}

}
