package org.kindling.moderation;

import java.util.List;
import java.util.Set;

import org.kindling.publishing.LedgerService;
import org.kindling.publishing.PublicationStep;
import org.kindling.publishing.Submission;

import org.springframework.stereotype.Component;

/** Knows when an approval is the last one that is needed. */
@Component
class Approvals {

	private final List<ApprovalRule> rules;

	private final LedgerService ledger;

	Approvals(List<ApprovalRule> rules, LedgerService ledger) {
		this.rules = rules;
		this.ledger = ledger;
	}

	int needed(Submission submission) {
		return rules.stream().mapToInt((rule) -> rule.needed(submission)).max().orElse(1);
	}

	/**
	 * What somebody's approval amounts to: it publishes, or others have to agree first.
	 * @throws NotYoursToJudgeException if they have approved it already
	 */
	PublicationStep step(Submission submission, long moderator) {
		int needed = needed(submission);
		if (needed == 1) {
			return PublicationStep.APPROVE;
		}
		Set<Long> before = ledger.approvals(submission.item());
		if (before.contains(moderator)) {
			throw new NotYoursToJudgeException("Another moderator has to approve it as well");
		}
		return (before.size() + 1 < needed) ? PublicationStep.ENDORSE : PublicationStep.APPROVE;
	}

	/**
	 * Whether enough have agreed by now. Asked within the transaction of an approval,
	 * when the ledger is locked: of two who approve at once, the second is the last one
	 * needed.
	 */
	boolean areComplete(Submission submission) {
		return ledger.approvals(submission.item()).size() >= needed(submission);
	}

}
