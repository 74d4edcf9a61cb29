package org.kindling.moderation.reports;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.Set;

import org.kindling.moderation.CaseService;
import org.kindling.moderation.Cause;
import org.kindling.moderation.Kinds;
import org.kindling.moderation.Sign;
import org.kindling.platform.NotFoundException;
import org.kindling.platform.limits.Limits;
import org.kindling.publishing.Actor;
import org.kindling.publishing.Item;
import org.kindling.publishing.PublicationStep;
import org.kindling.publishing.Reason;
import org.kindling.publishing.StaleVersionException;
import org.kindling.publishing.Submission;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Hides what somebody is in without having agreed, at once and without asking for proof,
 * until a person has decided.
 */
@Service
class Appearances {

	/** What people can be seen in. */
	static final String KIND = "story";

	private final Kinds kinds;

	private final Reports reports;

	private final Receipts receipts;

	private final CaseService cases;

	private final AppearanceMails mails;

	private final Limits limits;

	private final ReportSettings settings;

	private final InstantSource time;

	Appearances(Kinds kinds, Reports reports, Receipts receipts, CaseService cases, AppearanceMails mails,
			Limits limits, ReportSettings settings, InstantSource time) {
		this.kinds = kinds;
		this.reports = reports;
		this.receipts = receipts;
		this.cases = cases;
		this.mails = mails;
		this.limits = limits;
		this.settings = settings;
		this.time = time;
	}

	/**
	 * The story that everybody can see at an address.
	 * @throws NotFoundException if there is none
	 */
	@Transactional(readOnly = true)
	Submission find(String path) {
		return kinds.findPublic(path)
			.filter((item) -> KIND.equals(item.kind()))
			.flatMap(kinds::find)
			.orElseThrow(NotFoundException::new);
	}

	/**
	 * Hides a story, unless somebody has decided about the very same already. Who asks
	 * twice, as by a second click, has asked once.
	 * @return the code of the receipt
	 * @throws NotFoundException if there is no such story in public
	 * @throws StaleVersionException if somebody did something with it at the same moment
	 */
	@Transactional
	ReceiptCode ask(String path, Said said, Sender by) {
		String sender = limits.alias("report", by.key());
		reports.lock(path, sender);
		return receipts.give(findAsked(path, sender).orElseGet(() -> ask(find(path), said, by, sender)));
	}

	private Optional<Long> findAsked(String path, String sender) {
		return reports.findOpen(sender, ReportReason.APPEARANCE)
			.stream()
			.filter((report) -> kinds.find(report.item()).filter((about) -> path.equals(about.path())).isPresent())
			.map(Report::id)
			.findFirst();
	}

	private long ask(Submission about, Said said, Sender by, String sender) {
		return reports.findKept(about.item(), about.publication().version(), said.reason())
			.orElseGet(() -> hide(about, said, by, sender));
	}

	private long hide(Submission about, Said said, Sender by, String sender) {
		Item item = about.item();
		long version = about.publication().version();
		kinds.get(item.kind())
			.decide(item.id(), version, PublicationStep.HIDE, new Reason(said.reason().rule(), null),
					Actor.visitor(null));
		Instant now = time.instant();
		long report = reports.add(item, version, said, by, sender, now);
		Instant due = now.plus(settings.appearanceDue());
		mails.tell(about, due);
		kinds.find(item).ifPresent((hidden) -> cases.open(hidden, Cause.APPEARANCE, Set.of(Sign.APPEARANCE), due));
		return report;
	}

}
