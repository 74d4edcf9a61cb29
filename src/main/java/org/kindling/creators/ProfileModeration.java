package org.kindling.creators;

import java.util.Locale;
import java.util.Map;
import java.util.Objects;

import org.kindling.accounts.AccountService;
import org.kindling.platform.NotFoundException;
import org.kindling.platform.PortalAddress;
import org.kindling.platform.mail.MailService;
import org.kindling.publishing.Actor;
import org.kindling.publishing.IllegalStepException;
import org.kindling.publishing.PublicationStep;
import org.kindling.publishing.Reason;
import org.kindling.publishing.StaleVersionException;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What moderators do about profiles. */
@Service
class ProfileModeration {

	private final CreatorRepository creators;

	private final ProfileChangeRepository open;

	private final ProfileChanges changes;

	private final AccountService accounts;

	private final MailService mails;

	private final PortalAddress portal;

	ProfileModeration(CreatorRepository creators, ProfileChangeRepository open, ProfileChanges changes,
			AccountService accounts, MailService mails, PortalAddress portal) {
		this.creators = creators;
		this.open = open;
		this.changes = changes;
		this.accounts = accounts;
		this.mails = mails;
		this.portal = portal;
	}

	/**
	 * Decides about a change of a profile, and has its owner told by mail.
	 * @param id the change
	 * @param seen the version that was looked at
	 * @throws StaleVersionException if it has changed since
	 * @throws IllegalStepException if it is past that
	 */
	@Transactional
	public void decide(long id, long seen, PublicationStep step, Actor by, Reason reason) {
		// The creator first, as whoever edits does, so that neither waits for the other.
		long creator = open.findCreatorOf(id).orElseThrow(NotFoundException::new);
		creators.findById(creator).orElseThrow();
		ProfileChange change = open.findById(id).orElseThrow(NotFoundException::new);
		change.publication().require(seen);
		changes.decide(change, step, by, reason);
		tell(change.creator(), step, reason);
	}

	private void tell(Creator creator, PublicationStep step, Reason reason) {
		accounts.contact(creator.account())
			.ifPresent((contact) -> mails.send("profile-decided", contact.language(), contact.email(),
					Map.of("handle", creator.handle(), "step", step.name().toLowerCase(Locale.ROOT), "sentence",
							Objects.requireNonNullElse(reason.sentence(), ""), "link", portal.of("/studio/profile"))));
	}

}
