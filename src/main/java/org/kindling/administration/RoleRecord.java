package org.kindling.administration;

import java.util.Locale;

import org.kindling.accounts.RoleChange;
import org.kindling.publishing.Act;
import org.kindling.publishing.Actor;
import org.kindling.publishing.Item;
import org.kindling.publishing.LedgerService;
import org.kindling.publishing.Reason;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Writes every change of roles into the ledger, whatever way it came about. */
@Component
class RoleRecord {

	private final LedgerService ledger;

	RoleRecord(LedgerService ledger) {
		this.ledger = ledger;
	}

	@EventListener
	void note(RoleChange change) {
		String role = change.role().name().toLowerCase(Locale.ROOT);
		Item whose = new Item(PeopleAdministration.KIND, change.account());
		Act act = change.granted() ? new Act(whose, null, "grant_role", null, role, 0)
				: new Act(whose, null, "withdraw_role", role, null, 0);
		ledger.record(act, Actor.admin(change.by()), Reason.NONE);
	}

}
