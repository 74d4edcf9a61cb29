package org.kindling.moderation;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import org.kindling.platform.NotFoundException;
import org.kindling.publishing.Act;
import org.kindling.publishing.Actor;
import org.kindling.publishing.Item;
import org.kindling.publishing.LedgerEntry;
import org.kindling.publishing.LedgerService;
import org.kindling.publishing.PublicationStep;
import org.kindling.publishing.Reason;
import org.kindling.publishing.Submission;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes what authors say against decisions; authors of anything may, once each. */
@Service
@Transactional
class AppealService {

	private final AppealRepository appeals;

	private final StatementService statements;

	private final Kinds kinds;

	private final CaseService cases;

	private final LedgerService ledger;

	private final InstantSource time;

	AppealService(AppealRepository appeals, StatementService statements, Kinds kinds, CaseService cases,
			LedgerService ledger, InstantSource time) {
		this.appeals = appeals;
		this.statements = statements;
		this.kinds = kinds;
		this.cases = cases;
		this.ledger = ledger;
		this.time = time;
	}

	/** What an account said against a decision, if it did. */
	@Transactional(readOnly = true)
	Optional<Appeal> find(long account, long number) {
		return appeals.find(number).filter((appeal) -> appeal.account() == account);
	}

	/**
	 * Whether somebody may object to this now: not too late, not twice, and not to what
	 * has moved on.
	 */
	@Transactional(readOnly = true)
	boolean isOpen(Statement statement) {
		Instant until = statement.appealUntil();
		return until != null && time.instant().isBefore(until) && appeals.find(statement.number()).isEmpty()
				&& kinds.find(statement.item()).filter(AppealService::isAppealable).isPresent()
				&& isReversible(statement);
	}

	private boolean isReversible(Statement statement) {
		Item item = statement.item();
		boolean last = ledger.lastDecisions(item.kind(), List.of(item.id()))
			.values()
			.stream()
			.anyMatch((latest) -> latest.number() == statement.number());
		return ledger.history(item)
			.stream()
			.filter((entry) -> entry.number() == statement.number())
			.anyMatch((entry) -> kinds.get(item.kind()).isReversible(entry, last));
	}

	/**
	 * Takes an appeal. The same again, as from a second click, does no harm.
	 * @throws NotFoundException if the decision is nobody's or somebody else's
	 * @throws AppealRefusedException if it is too late, or there is nothing to object to
	 * any more
	 */
	void appeal(long account, long number, String words) {
		Statement statement = statements.find(account, number, Locale.ENGLISH);
		if (find(account, number).isPresent()) {
			return;
		}
		Submission submission = kinds.find(statement.item()).orElseThrow(NotFoundException::new);
		Appeal appeal = new Appeal(number, statement.item(), account, words, time.instant(), Appeal.Status.WAITING,
				null);
		if (!isOpen(statement) || !appeals.add(appeal)) {
			throw new AppealRefusedException();
		}
		ledger.record(new Act(statement.item(), submission.language(), "appeal", null, null,
				submission.publication().version()), Actor.author(account), Reason.NONE);
		cases.open(submission, Cause.APPEALED, Set.of(Sign.APPEAL), null);
	}

	/** Who hands something in again has chosen another way. */
	@EventListener
	void follow(LedgerEntry entry) {
		if (entry.act().step().filter((step) -> step == PublicationStep.HAND_IN).isPresent()) {
			appeals.makeMoot(entry.act().item());
		}
	}

	private static boolean isAppealable(Submission submission) {
		return Cause.APPEALED.holdsWithin(submission.publication().status());
	}

	/** What has waited longest about a thing. */
	@Transactional(readOnly = true)
	Optional<Appeal> waiting(Item item) {
		return appeals.findWaiting(item);
	}

}
