package org.kindling.creators;

import java.time.InstantSource;

import org.kindling.accounts.SanctionService;
import org.kindling.platform.settings.Setting;
import org.kindling.platform.settings.Settings;
import org.kindling.publishing.LedgerService;
import org.kindling.publishing.Standing;

import org.springframework.stereotype.Component;

/** The rule by which creators may change their profile without waiting. */
@Component
class Trust {

	private final LedgerService ledger;

	private final SanctionService sanctions;

	private final CreatorSettings settings;

	private final Settings chosen;

	private final Setting trustedAfter;

	private final InstantSource time;

	Trust(LedgerService ledger, SanctionService sanctions, CreatorSettings settings, Settings chosen,
			Setting trustedAfter, InstantSource time) {
		this.ledger = ledger;
		this.sanctions = sanctions;
		this.settings = settings;
		this.chosen = chosen;
		this.trustedAfter = trustedAfter;
		this.time = time;
	}

	/** Whether what they handed in so far was good, and for long enough. */
	boolean isIn(long account) {
		Standing standing = ledger.standing(account);
		return !sanctions.isLimited(account) && standing.approved() >= chosen.number(trustedAfter)
				&& (standing.lastRemoved() == null
						|| standing.lastRemoved().plus(settings.trustLostFor()).isBefore(time.instant()));
	}

}
