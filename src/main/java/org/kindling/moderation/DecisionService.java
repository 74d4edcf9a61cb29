package org.kindling.moderation;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;

import org.kindling.platform.NotFoundException;
import org.kindling.publishing.Actor;
import org.kindling.publishing.IllegalStepException;
import org.kindling.publishing.Item;
import org.kindling.publishing.Moderated;
import org.kindling.publishing.PublicationStep;
import org.kindling.publishing.Reason;
import org.kindling.publishing.StaleVersionException;
import org.kindling.publishing.Submission;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Decides. */
@Service
public class DecisionService {

	private final Kinds kinds;

	private final CaseRepository cases;

	private final Approvals approvals;

	private final JudgedWords words;

	private final Work work;

	private final InstantSource time;

	DecisionService(Kinds kinds, CaseRepository cases, Approvals approvals, JudgedWords words, Work work,
			InstantSource time) {
		this.kinds = kinds;
		this.cases = cases;
		this.approvals = approvals;
		this.words = words;
		this.work = work;
		this.time = time;
	}

	/**
	 * Decides about one thing, with all that follows: it is public or not, its case is
	 * closed, its author is told, all in one transaction.
	 * @param seen the version that the moderator saw
	 * @return the step that was taken, which is less than an approval where others have
	 * to agree
	 * @throws NotFoundException if there is no such thing
	 * @throws ClaimedException if somebody else is at it
	 * @throws NotYoursToJudgeException if it is their own, or they have approved it
	 * before
	 * @throws StaleVersionException if it has changed since it was seen
	 * @throws IllegalStepException if somebody else has decided meanwhile
	 */
	@Transactional
	public PublicationStep decide(Item item, long seen, PublicationStep wanted, Reason reason, long moderator) {
		Moderated kind = kinds.get(item.kind());
		Submission before = kind.find(item.id()).orElseThrow(NotFoundException::new);
		if (Long.valueOf(moderator).equals(before.author())) {
			throw new NotYoursToJudgeException("Nobody judges what is their own");
		}
		List<Case> open = cases.of(item);
		requireFree(open, moderator);
		if (wanted == PublicationStep.RESTORE && open.stream().anyMatch((each) -> each.cause() == Cause.APPEALED)) {
			throw new NotYoursToJudgeException("What its author objects to is decided as an appeal");
		}
		PublicationStep step = (wanted == PublicationStep.APPROVE) ? approvals.step(before, moderator) : wanted;
		words.keep(before, kind.words(item.id()), time.instant());
		kind.decide(item.id(), seen, step, reason, Actor.moderator(moderator));
		if (step != wanted && approvals.areComplete(before)) {
			step = PublicationStep.APPROVE;
			kind.decide(item.id(), seen, step, reason, Actor.moderator(moderator));
		}
		work.done(moderator, open.stream().anyMatch(Case::isSevere));
		return step;
	}

	private void requireFree(List<Case> open, long moderator) {
		Instant now = time.instant();
		boolean taken = open.stream()
			.map(Case::claim)
			.anyMatch((claim) -> claim != null && claim.by() != moderator && claim.until().isAfter(now));
		if (taken) {
			throw new ClaimedException();
		}
	}

}
