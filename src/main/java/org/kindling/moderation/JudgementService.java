package org.kindling.moderation;

import java.time.InstantSource;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

import org.kindling.platform.NotFoundException;
import org.kindling.publishing.Item;
import org.kindling.publishing.LedgerEntry;
import org.kindling.publishing.LedgerService;
import org.kindling.publishing.PublicationStep;
import org.kindling.publishing.ReasonService;
import org.kindling.publishing.Submission;
import org.kindling.publishing.SubmissionPage;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Brings together what is known about one thing. */
@Service
@Transactional(readOnly = true)
class JudgementService {

	private static final int EARLIER = 10;

	private final Kinds kinds;

	private final CaseRepository cases;

	private final JudgedWords words;

	private final LedgerService ledger;

	private final ReasonService reasons;

	private final List<CaseNotes> notes;

	private final Approvals approvals;

	private final InstantSource time;

	JudgementService(Kinds kinds, CaseRepository cases, JudgedWords words, LedgerService ledger, ReasonService reasons,
			List<CaseNotes> notes, Approvals approvals, InstantSource time) {
		this.kinds = kinds;
		this.cases = cases;
		this.words = words;
		this.ledger = ledger;
		this.reasons = reasons;
		this.notes = notes;
		this.approvals = approvals;
		this.time = time;
	}

	/**
	 * Everything about one thing, whether or not it waits.
	 * @throws NotFoundException if there is no such thing, or nobody has ever handed it
	 * in
	 */
	Judgement of(Item item, long moderator, Locale reader) {
		Submission submission = kinds.find(item).orElseThrow(NotFoundException::new);
		SubmissionPage page = kinds.get(item.kind()).page(item.id()).orElseThrow(NotFoundException::new);
		List<Case> open = cases.of(item);
		List<PublicationStep> steps = open.stream().anyMatch((each) -> each.cause() == Cause.APPEALED) ? List.of()
				: steps(submission);
		if (open.isEmpty() && steps.isEmpty()) {
			// What is with its author is nobody else's to read.
			throw new NotFoundException();
		}
		return new Judgement(submission, page, open, words.changes(submission, page), ledger.history(item),
				earlier(submission), notes.stream().flatMap((each) -> each.about(submission).stream()).toList(), steps,
				reasons.list(reader), ledger.approvals(item), approvals.needed(submission), moderator, time.instant());
	}

	// What happened to the thing itself stands by itself.
	private List<LedgerEntry> earlier(Submission submission) {
		return (submission.author() == null) ? List.of()
				: ledger.about(submission.author(), EARLIER)
					.stream()
					.filter((entry) -> !entry.act().item().equals(submission.item()))
					.toList();
	}

	/** Whether it waits, or something can be decided about it. */
	boolean isOpen(Item item) {
		return !cases.of(item).isEmpty()
				|| kinds.find(item).filter((submission) -> !steps(submission).isEmpty()).isPresent();
	}

	/** What happened to it, the latest first. */
	List<LedgerEntry> history(Item item) {
		return ledger.history(item);
	}

	private static List<PublicationStep> steps(Submission submission) {
		return Arrays.stream(PublicationStep.values())
			.filter((step) -> !step.isByAuthor() && step != PublicationStep.HIDE)
			.filter((step) -> step.isLegalFrom(submission.publication().status()))
			.filter((step) -> step != PublicationStep.ENDORSE)
			.toList();
	}

}
