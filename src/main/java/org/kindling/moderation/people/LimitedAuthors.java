package org.kindling.moderation.people;

import java.util.Set;

import org.kindling.accounts.SanctionService;
import org.kindling.moderation.ApprovalRule;
import org.kindling.moderation.Sign;
import org.kindling.moderation.Signs;
import org.kindling.publishing.Submission;

import org.springframework.stereotype.Component;

/** What people hand in who are limited comes first, and needs two who approve it. */
@Component
class LimitedAuthors implements Signs, ApprovalRule {

	private final SanctionService sanctions;

	LimitedAuthors(SanctionService sanctions) {
		this.sanctions = sanctions;
	}

	@Override
	public Set<Sign> of(Submission submission) {
		return isLimited(submission) ? Set.of(Sign.LIMITED_AUTHOR) : Set.of();
	}

	@Override
	public int needed(Submission submission) {
		return isLimited(submission) ? 2 : 1;
	}

	private boolean isLimited(Submission submission) {
		return submission.author() != null && sanctions.isLimited(submission.author());
	}

}
