package org.kindling.moderation.reports;

import java.util.EnumSet;
import java.util.Set;

import org.kindling.moderation.CaseService;
import org.kindling.moderation.Cause;
import org.kindling.moderation.Kinds;
import org.kindling.moderation.Sign;
import org.kindling.publishing.LedgerEntry;
import org.kindling.publishing.Replacement;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Settles what was reported, in the transaction of the decision about it. */
@Component
class Settling {

	private final ReportKeeping reports;

	private final CaseService cases;

	private final Kinds kinds;

	Settling(ReportKeeping reports, CaseService cases, Kinds kinds) {
		this.reports = reports;
		this.cases = cases;
		this.kinds = kinds;
	}

	@EventListener
	void follow(LedgerEntry entry) {
		Outcome.after(entry.act()).ifPresent((outcome) -> reports.settle(entry.act().item(), outcome, entry));
	}

	/** Nobody escapes being looked at by writing their profile anew. */
	@EventListener
	void follow(Replacement replaced) {
		cases.close(replaced.former(), EnumSet.allOf(Cause.class));
		if (reports.carry(replaced.former(), replaced.by())) {
			kinds.find(replaced.by()).ifPresent((now) -> cases.open(now, Cause.REPORTED, Set.of(Sign.REPORT), null));
		}
	}

}
