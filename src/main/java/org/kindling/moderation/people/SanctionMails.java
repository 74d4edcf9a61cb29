package org.kindling.moderation.people;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

import org.kindling.accounts.AccountService;
import org.kindling.accounts.Contact;
import org.kindling.accounts.Sanction;
import org.kindling.platform.PortalAddress;
import org.kindling.platform.mail.MailService;
import org.kindling.publishing.LedgerEntry;
import org.kindling.publishing.ListedReason;
import org.kindling.publishing.ReasonService;

import org.springframework.stereotype.Component;

/** Mails people what was decided about them, in the transaction of the decision. */
@Component
class SanctionMails {

	private final AccountService accounts;

	private final ReasonService reasons;

	private final MailService mails;

	private final PortalAddress portal;

	SanctionMails(AccountService accounts, ReasonService reasons, MailService mails, PortalAddress portal) {
		this.accounts = accounts;
		this.reasons = reasons;
		this.mails = mails;
		this.portal = portal;
	}

	void tell(Sanction sanction, LedgerEntry entry) {
		accounts.contact(sanction.account()).ifPresent((reader) -> tell(reader, sanction, entry));
	}

	private void tell(Contact reader, Sanction sanction, LedgerEntry entry) {
		String rule = reasons.find(entry.reason().code(), reader.language(), entry.at())
			.map(ListedReason::rule)
			.orElse("");
		String until = (sanction.until() != null) ? moment(sanction.until(), reader.language()) : "";
		mails.send("sanction", reader.language(), reader.email(),
				Map.of("act", entry.act().name(), "until", until, "rule", rule, "sentence",
						Objects.requireNonNullElse(entry.reason().sentence(), ""), "link",
						portal.of("/account/decisions/" + entry.number())));
	}

	private static String moment(Instant moment, Locale language) {
		return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.LONG, FormatStyle.LONG)
			.withLocale(language)
			.withZone(ZoneOffset.UTC)
			.format(moment);
	}

}
