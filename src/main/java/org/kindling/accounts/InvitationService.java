package org.kindling.accounts;

import java.util.Collection;
import java.util.List;
import java.util.Locale;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Asks people to work here, by a mailed link that is good once and for seven days. */
@Service
@Transactional(readOnly = true)
public class InvitationService {

	private final Invitations invitations;

	private final StaffMails mails;

	InvitationService(Invitations invitations, StaffMails mails) {
		this.invitations = invitations;
		this.mails = mails;
	}

	/** The invitations that can still be answered, the newest first. */
	public List<Invitation> open() {
		return invitations.open();
	}

	/**
	 * Mails an invitation; an earlier one to the same address leads nowhere any more.
	 * @param by the account of the admin who wants it
	 * @param roles of staff, at least one
	 * @param language of the mail
	 * @return its number
	 */
	@Transactional
	public long invite(long by, String email, Collection<Role> roles, Locale language) {
		LinkToken link = LinkToken.random();
		Invitation invitation = invitations.put(EmailAddress.of(email), roles, language, by, link);
		mails.invited(invitation.email(), language, link);
		return invitation.id();
	}

	/** Takes an invitation back; false where it was answered, or is gone. */
	@Transactional
	public boolean revoke(long id) {
		return invitations.delete(id);
	}

}
