package org.kindling.administration;

import java.util.List;
import java.util.Locale;

import org.kindling.accounts.Invitation;
import org.kindling.accounts.InvitationService;
import org.kindling.publishing.Act;
import org.kindling.publishing.Actor;
import org.kindling.publishing.Item;
import org.kindling.publishing.LedgerService;
import org.kindling.publishing.Reason;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Invitations of staff, each of them in the ledger: by its number, as addresses do not
 * stay for ever.
 */
@Service
@Transactional(readOnly = true)
class InvitationAdministration {

	private static final String KIND = "invitation";

	private final InvitationService invitations;

	private final LedgerService ledger;

	InvitationAdministration(InvitationService invitations, LedgerService ledger) {
		this.invitations = invitations;
		this.ledger = ledger;
	}

	List<Invitation> open() {
		return invitations.open();
	}

	@Transactional
	void invite(InvitationForm form, long admin) {
		long id = invitations.invite(admin, form.email(), form.wanted(), Locale.forLanguageTag(form.locale()));
		ledger.record(Act.of(new Item(KIND, id), "invite"), Actor.admin(admin),
				new Reason(null, String.join(", ", form.roles()).toLowerCase(Locale.ROOT)));
	}

	/** Taking back one that is gone is no mistake. */
	@Transactional
	void revoke(long id, long admin) {
		if (invitations.revoke(id)) {
			ledger.record(Act.of(new Item(KIND, id), "revoke"), Actor.admin(admin), Reason.NONE);
		}
	}

}
