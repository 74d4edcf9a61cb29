package org.kindling.moderation.reports;

import java.util.Set;

import org.kindling.moderation.CaseService;
import org.kindling.moderation.Cause;
import org.kindling.moderation.DecisionService;
import org.kindling.publishing.Act;
import org.kindling.publishing.Actor;
import org.kindling.publishing.Item;
import org.kindling.publishing.LedgerService;
import org.kindling.publishing.PublicationStep;
import org.kindling.publishing.Reason;
import org.kindling.publishing.StaleVersionException;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lets what was reported stay public. */
@Service
class Clearance {

	/** Its name in the ledger. */
	static final String ACT = "clear";

	private static final String FITS_THE_RULES = "no-violation";

	private final DecisionService decisions;

	private final LedgerService ledger;

	private final CaseService cases;

	private final OpenReports reports;

	Clearance(DecisionService decisions, LedgerService ledger, CaseService cases, OpenReports reports) {
		this.decisions = decisions;
		this.ledger = ledger;
		this.cases = cases;
		this.reports = reports;
	}

	/**
	 * Clears something of all reports. Who does so has looked at it and found it fit for
	 * everybody, so it is one more approval as well.
	 * @param seen the version that the moderator saw
	 * @param last the number of the last report that they saw
	 * @throws StaleVersionException if it has changed since, more was reported, or
	 * somebody has cleared it already
	 * @see DecisionService#decide
	 */
	@Transactional
	void clear(Item item, long seen, long last, long moderator) {
		Reason reason = new Reason(FITS_THE_RULES, null);
		decisions.decide(item, seen, PublicationStep.ENDORSE, reason, moderator);
		// No report comes in between from here on: each is noted in the ledger first.
		long newest = reports.last(item);
		if (newest != last) {
			throw new StaleVersionException(last, newest);
		}
		ledger.record(new Act(item, null, ACT, null, null, seen), Actor.moderator(moderator), reason);
		cases.close(item, Set.of(Cause.REPORTED));
	}

}
