package org.kindling.moderation;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.kindling.accounts.AccountService;
import org.kindling.accounts.Contact;
import org.kindling.platform.PortalAddress;
import org.kindling.platform.mail.MailService;
import org.kindling.publishing.ActorRole;
import org.kindling.publishing.LedgerEntry;
import org.kindling.publishing.PublicationStep;
import org.kindling.publishing.Submission;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Mails authors what a person decided about their things. The mail is written in the
 * transaction of the decision: both are there, or neither.
 */
@Component
class StatementMails {

	private final Kinds kinds;

	private final StatementService statements;

	private final AccountService accounts;

	private final MailService mails;

	private final PortalAddress portal;

	StatementMails(Kinds kinds, StatementService statements, AccountService accounts, MailService mails,
			PortalAddress portal) {
		this.kinds = kinds;
		this.statements = statements;
		this.accounts = accounts;
		this.mails = mails;
		this.portal = portal;
	}

	/** Who handed it in without an account, or has none any more, cannot be told. */
	@EventListener
	void tell(LedgerEntry entry) {
		Optional<PublicationStep> step = entry.act().step();
		boolean isSaid = step.isPresent() ? step.get() != PublicationStep.ENDORSE : entry.act().name().equals("uphold");
		if (entry.by().role() == ActorRole.MODERATOR && isSaid) {
			kinds.find(entry.act().item()).ifPresent((decided) -> tell(decided, entry));
		}
	}

	private void tell(Submission decided, LedgerEntry entry) {
		Optional.ofNullable(decided.author())
			.flatMap(accounts::contact)
			.ifPresent((author) -> tell(author, statements.of(entry, decided.title(), author.language())));
	}

	private void tell(Contact author, Statement statement) {
		Map<String, String> model = new HashMap<>();
		model.put("act", statement.act());
		model.put("title", statement.title());
		model.put("rule", Objects.requireNonNullElse(statement.rule(), ""));
		model.put("sentence", Objects.requireNonNullElse(statement.sentence(), ""));
		model.put("link", portal.of("/account/decisions/" + statement.number()));
		mails.send("decision", author.language(), author.email(), model);
	}

}
