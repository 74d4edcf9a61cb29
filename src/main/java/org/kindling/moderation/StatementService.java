package org.kindling.moderation;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.kindling.platform.NotFoundException;
import org.kindling.publishing.ActorRole;
import org.kindling.publishing.LedgerEntry;
import org.kindling.publishing.LedgerService;
import org.kindling.publishing.ListedReason;
import org.kindling.publishing.PublicationStep;
import org.kindling.publishing.ReasonService;
import org.kindling.publishing.Submission;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Says to somebody what was decided about them and what is theirs. */
@Service
@Transactional(readOnly = true)
class StatementService {

	private static final int MOST = 200;

	/** Acts beside steps to which somebody may object. */
	private static final Set<String> AGAINST_PEOPLE = Set.of("warn", "limit", "suspend", "ban");

	private final LedgerService ledger;

	private final ReasonService reasons;

	private final Kinds kinds;

	private final ModerationSettings settings;

	StatementService(LedgerService ledger, ReasonService reasons, Kinds kinds, ModerationSettings settings) {
		this.ledger = ledger;
		this.reasons = reasons;
		this.kinds = kinds;
		this.settings = settings;
	}

	/** All that was decided about an account and what it handed in, the latest first. */
	List<Statement> list(long account, Locale reader) {
		return ledger.about(account, MOST)
			.stream()
			.filter(StatementService::isSaid)
			.map((entry) -> of(entry, reader))
			.toList();
	}

	/**
	 * One decision that concerns an account.
	 * @throws NotFoundException if there is none, or it concerns somebody else
	 */
	Statement find(long account, long number, Locale reader) {
		return ledger.about(account, MOST)
			.stream()
			.filter((entry) -> entry.number() == number && isSaid(entry))
			.map((entry) -> of(entry, reader))
			.findFirst()
			.orElseThrow(NotFoundException::new);
	}

	/** What an entry of the ledger says to whom it concerns. */
	private Statement of(LedgerEntry entry, Locale reader) {
		return of(entry, kinds.find(entry.act().item()).map(Submission::title).orElse(""), reader);
	}

	/** The same about something whose title is known. */
	Statement of(LedgerEntry entry, String title, Locale reader) {
		return new Statement(entry.number(), entry.act().item(), title, entry.act().name(),
				reasons.find(entry.reason().code(), reader, entry.at()).map(ListedReason::rule).orElse(null),
				entry.reason().sentence(), entry.by().role() == ActorRole.MODERATOR, entry.at(), appealUntil(entry));
	}

	// That one of two people agreed already is nobody's business but staff's; that a
	// decision was reversed is said by its effect.
	private static boolean isSaid(LedgerEntry entry) {
		return !entry.act().name().equals("reverse")
				&& entry.act().step().filter((step) -> step == PublicationStep.ENDORSE).isEmpty();
	}

	private @Nullable Instant appealUntil(LedgerEntry entry) {
		boolean against = entry.by().role() == ActorRole.MODERATOR
				&& (entry.act().step().filter(PublicationStep::isAgainstAuthor).isPresent()
						|| AGAINST_PEOPLE.contains(entry.act().name()));
		return against ? entry.at().plus(settings.appealWithin()) : null;
	}

}
