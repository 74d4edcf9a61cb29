package org.kindling.moderation;

import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.kindling.publishing.LedgerEntry;
import org.kindling.publishing.Submission;

import org.springframework.stereotype.Component;

/** Puts an appeal that waits on the page of what it is about. */
@Component
class AppealNotes implements CaseNotes {

	private final AppealJudging judging;

	AppealNotes(AppealJudging judging) {
		this.judging = judging;
	}

	@Override
	public Optional<CaseNote> about(Submission submission) {
		return Optional.ofNullable(judging.waiting(submission.item()))
			.map((appeal) -> new CaseNote("moderation/appeal :: appeal",
					new Shown(appeal, judging.decision(appeal).orElse(null), submission.publication().version())));
	}

	/**
	 * An appeal with what it is against.
	 *
	 * @param appeal what its author says
	 * @param decision what was decided, or null
	 * @param version of the thing, to be sent back with what is decided now
	 */
	record Shown(Appeal appeal, @Nullable LedgerEntry decision, long version) {

		/** Whether somebody has to leave it to others: they decided first. */
		public boolean isClosedTo(long moderator) {
			return appeal.account() == moderator
					|| decision != null && decision.by().account() != null && decision.by().account() == moderator;
		}

	}

}
