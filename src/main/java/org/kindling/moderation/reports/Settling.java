package org.kindling.moderation.reports;

import org.kindling.publishing.LedgerEntry;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Settles what was reported, in the transaction of the decision about it. */
@Component
class Settling {

	private final ReportKeeping reports;

	Settling(ReportKeeping reports) {
		this.reports = reports;
	}

	@EventListener
	void follow(LedgerEntry entry) {
		Outcome.after(entry.act()).ifPresent((outcome) -> reports.settle(entry.act().item(), outcome, entry));
	}

}
