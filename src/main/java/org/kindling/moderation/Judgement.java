package org.kindling.moderation;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.kindling.publishing.LedgerEntry;
import org.kindling.publishing.ListedReason;
import org.kindling.publishing.PublicationStep;
import org.kindling.publishing.Submission;
import org.kindling.publishing.SubmissionPage;

/**
 * Everything that somebody needs to judge one thing.
 *
 * @param submission what it is and where it stands
 * @param page what to read and to watch
 * @param cases why it waits; empty if it does not
 * @param changes what is otherwise than when it was judged last
 * @param history what happened to it, the latest first
 * @param author what was decided about other things of its author, the latest first
 * @param notes what else is known
 * @param steps what can be decided from where it stands
 * @param reasons what may be given as reason
 * @param approvals who found it fit already
 * @param needed how many have to
 * @param moderator who looks
 * @param now when
 */
record Judgement(Submission submission, SubmissionPage page, List<Case> cases, List<WordChange> changes,
		List<LedgerEntry> history, List<LedgerEntry> author, List<CaseNote> notes, List<PublicationStep> steps,
		List<ListedReason> reasons, Set<Long> approvals, int needed, long moderator, Instant now) {

	/** Whether it should be read first and watched only when wanted. */
	public boolean isSevere() {
		return cases.stream().anyMatch(Case::isSevere);
	}

	/** Until when it is theirs who looks, or null. */
	public @Nullable Instant mineUntil() {
		return claim(true).orElse(null);
	}

	/** Until when somebody else is at it, or null. */
	public @Nullable Instant takenUntil() {
		return claim(false).orElse(null);
	}

	/** Whether who looks is the one who handed it in. */
	public boolean isOwn() {
		return Long.valueOf(moderator).equals(submission.author());
	}

	/** Whether one more approval is not enough. */
	public boolean needsAnother() {
		return approvals.size() + 1 < needed;
	}

	private Optional<Instant> claim(boolean mine) {
		return cases.stream()
			.flatMap((each) -> Optional.ofNullable(each.claim()).stream())
			.filter((claim) -> claim.until().isAfter(now) && (claim.by() == moderator) == mine)
			.map(Case.Claim::until)
			.findFirst();
	}

}
