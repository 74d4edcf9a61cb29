package org.kindling.moderation.reports;

import java.util.Locale;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.kindling.moderation.Case;
import org.kindling.moderation.CaseService;
import org.kindling.moderation.Kinds;
import org.kindling.platform.NotFoundException;
import org.kindling.platform.PortalAddress;
import org.kindling.publishing.ListedReason;
import org.kindling.publishing.PublicationStatus;
import org.kindling.publishing.ReasonService;
import org.kindling.publishing.Submission;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Gives receipts, and says to whom has one what became of it. */
@Service
@Transactional(readOnly = true)
class Receipts {

	private final Reports reports;

	private final Kinds kinds;

	private final CaseService cases;

	private final ReasonService reasons;

	private final PortalAddress portal;

	Receipts(Reports reports, Kinds kinds, CaseService cases, ReasonService reasons, PortalAddress portal) {
		this.reports = reports;
		this.kinds = kinds;
		this.cases = cases;
		this.reasons = reasons;
		this.portal = portal;
	}

	/** A new code for a report; the same report may have several. */
	@Transactional
	ReceiptCode give(long report) {
		ReceiptCode code = ReceiptCode.random();
		reports.addReceipt(report, code.hash());
		return code;
	}

	/**
	 * What whoever has that code may know.
	 * @throws NotFoundException if nobody was given it, or it is long ago
	 */
	Receipt find(ReceiptCode code, Locale reader) {
		Report report = reports.findByReceipt(code.hash()).orElseThrow(NotFoundException::new);
		Optional<Submission> found = kinds.find(report.item());
		// What it is called now, if everybody may know that.
		Optional<Submission> shown = found
			.filter((submission) -> submission.publication().status() == PublicationStatus.PUBLISHED);
		return new Receipt(place(report), code.spelled(), report, shown.map(Submission::title).orElse(null),
				shown.map(Submission::path).orElse(null), found.isEmpty(), rule(report, reader),
				cases.of(report.item())
					.stream()
					.filter((open) -> open.cause() == report.reason().cause() && open.dueAt() != null)
					.map(Case::dueAt)
					.findFirst()
					.orElse(null));
	}

	private String place(Report report) {
		return portal.of((report.reason() == ReportReason.APPEARANCE) ? "/appearances/" : "/reports/");
	}

	private @Nullable String rule(Report report, Locale reader) {
		return Optional.ofNullable(report.settlement())
			.flatMap((settled) -> reasons.find(settled.rule(), reader, settled.at()))
			.map(ListedReason::rule)
			.orElse(null);
	}

}
