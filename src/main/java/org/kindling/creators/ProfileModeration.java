package org.kindling.creators;

import org.kindling.platform.NotFoundException;
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

	ProfileModeration(CreatorRepository creators, ProfileChangeRepository open, ProfileChanges changes) {
		this.creators = creators;
		this.open = open;
		this.changes = changes;
	}

	/**
	 * Decides about a change of a profile.
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
	}

}
