package org.kindling.moderation;

import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.kindling.platform.NotFoundException;
import org.kindling.publishing.Act;
import org.kindling.publishing.Actor;
import org.kindling.publishing.Item;
import org.kindling.publishing.LedgerEntry;
import org.kindling.publishing.LedgerService;
import org.kindling.publishing.Reason;
import org.kindling.publishing.Submission;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Decides about appeals, which nobody does about a decision of their own. */
@Service
class AppealJudging {

	private final AppealRepository appeals;

	private final Kinds kinds;

	private final CaseService cases;

	private final LedgerService ledger;

	private final Work work;

	AppealJudging(AppealRepository appeals, Kinds kinds, CaseService cases, LedgerService ledger, Work work) {
		this.appeals = appeals;
		this.kinds = kinds;
		this.cases = cases;
		this.ledger = ledger;
		this.work = work;
	}

	/** The decision that an appeal is against. */
	@Transactional(readOnly = true)
	Optional<LedgerEntry> decision(Appeal appeal) {
		return ledger.history(appeal.item()).stream().filter((entry) -> entry.number() == appeal.number()).findFirst();
	}

	/** Whether somebody has to leave this appeal to others. */
	@Transactional(readOnly = true)
	boolean isClosedTo(Appeal appeal, long moderator) {
		return appeal.account() == moderator || decision(appeal).map((entry) -> entry.by().account())
			.filter((first) -> first == moderator)
			.isPresent();
	}

	/**
	 * Upholds or reverses a decision; what is reversed is public again, with all that
	 * follows. Of two who decide at once, the second is refused.
	 * @param seen the version that the moderator saw
	 * @throws NotFoundException if no such appeal waits
	 * @throws NotYoursToJudgeException if the moderator decided it first, or it is their
	 * own
	 */
	@Transactional
	void decide(long number, long seen, boolean reverse, Reason reason, long moderator) {
		Appeal appeal = appeals.find(number)
			.filter((found) -> found.status() == Appeal.Status.WAITING)
			.orElseThrow(NotFoundException::new);
		if (isClosedTo(appeal, moderator)) {
			throw new NotYoursToJudgeException("Somebody else looks at what one has decided oneself");
		}
		Item item = appeal.item();
		Submission submission = kinds.find(item).orElseThrow(NotFoundException::new);
		Actor by = Actor.moderator(moderator);
		if (reverse) {
			LedgerEntry decision = decision(appeal).orElseThrow(NotFoundException::new);
			kinds.get(item.kind()).reverse(decision, seen, reason, by);
		}
		LedgerEntry outcome = ledger
			.record(new Act(item, submission.language(), reverse ? "reverse" : "uphold", null, null, seen), by, reason);
		if (!appeals.settle(number, reverse ? Appeal.Status.REVERSED : Appeal.Status.UPHELD, outcome.number())) {
			throw new NotFoundException();
		}
		if (appeals.findWaiting(item).isEmpty()) {
			cases.close(item, Set.of(Cause.APPEALED));
		}
		work.done(moderator, false);
	}

	/** The appeal about something that has waited longest, if one does. */
	@Transactional(readOnly = true)
	@Nullable Appeal waiting(Item item) {
		return appeals.findWaiting(item).orElse(null);
	}

}
