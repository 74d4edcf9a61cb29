package org.kindling.moderation.reports;

import java.time.InstantSource;
import java.util.Set;

import org.kindling.moderation.CaseService;
import org.kindling.moderation.Cause;
import org.kindling.moderation.Kinds;
import org.kindling.moderation.Sign;
import org.kindling.platform.NotFoundException;
import org.kindling.platform.limits.Limits;
import org.kindling.publishing.Act;
import org.kindling.publishing.Actor;
import org.kindling.publishing.Item;
import org.kindling.publishing.LedgerService;
import org.kindling.publishing.Reason;
import org.kindling.publishing.Submission;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes reports. None of them hides anything by itself: a person looks. */
@Service
class ReportService {

	private final Kinds kinds;

	private final Reports reports;

	private final Receipts receipts;

	private final CaseService cases;

	private final LedgerService ledger;

	private final StaffAlarm alarm;

	private final Limits limits;

	private final InstantSource time;

	ReportService(Kinds kinds, Reports reports, Receipts receipts, CaseService cases, LedgerService ledger,
			StaffAlarm alarm, Limits limits, InstantSource time) {
		this.kinds = kinds;
		this.reports = reports;
		this.receipts = receipts;
		this.cases = cases;
		this.ledger = ledger;
		this.alarm = alarm;
		this.limits = limits;
		this.time = time;
	}

	/**
	 * What everybody can see at an address and may say something about.
	 * @throws NotFoundException if there is no such thing
	 */
	@Transactional(readOnly = true)
	Submission find(String path) {
		return kinds.findPublic(path).flatMap(kinds::find).orElseThrow(NotFoundException::new);
	}

	/**
	 * Takes what somebody says. The same again by the same person is the same report, and
	 * what somebody has looked at since it last changed is not looked at once more.
	 * @return the code of the receipt
	 * @throws NotFoundException if there is nothing public at that address
	 */
	@Transactional
	ReceiptCode take(String path, Said said, Sender by) {
		String sender = limits.alias("report", by.key());
		reports.lock(path, sender);
		Submission about = find(path);
		long report = reports.findKept(about.item(), about.publication().version(), said.reason())
			.or(() -> reports.findOpen(about.item(), sender, said.reason()))
			.orElseGet(() -> add(about, said, by, sender));
		return receipts.give(report);
	}

	private long add(Submission about, Said said, Sender by, String sender) {
		Item item = about.item();
		long version = about.publication().version();
		ledger.record(new Act(item, about.language(), "report", null, null, version), Actor.visitor(null),
				new Reason(said.reason().rule(), null));
		long report = reports.add(item, version, said, by, sender, time.instant());
		boolean first = cases.of(item).stream().noneMatch((open) -> open.signs().contains(Sign.CHILD_AT_RISK));
		if (said.reason() == ReportReason.CHILD_AT_RISK && first) {
			alarm.childAtRisk(about);
		}
		cases.open(about, Cause.REPORTED, Set.of(said.reason().sign()), null);
		return report;
	}

}
