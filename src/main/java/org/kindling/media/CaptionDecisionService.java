package org.kindling.media;

import java.time.InstantSource;

import org.kindling.platform.NotFoundException;
import org.kindling.publishing.Actor;
import org.kindling.publishing.Change;
import org.kindling.publishing.IllegalStepException;
import org.kindling.publishing.LedgerService;
import org.kindling.publishing.PublicationStep;
import org.kindling.publishing.Reason;
import org.kindling.publishing.StaleVersionException;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Decides about captions that came after their story was approved. Whoever calls has
 * locked the story, as its author has who changes them.
 */
@Service
@Transactional
public class CaptionDecisionService {

	private final CaptionChangeRepository changes;

	private final VideoRepository videos;

	private final LedgerService ledger;

	private final InstantSource time;

	CaptionDecisionService(CaptionChangeRepository changes, VideoRepository videos, LedgerService ledger,
			InstantSource time) {
		this.changes = changes;
		this.videos = videos;
		this.ledger = ledger;
		this.time = time;
	}

	/**
	 * Takes a step in somebody else's name.
	 * @param id the number of what is decided about
	 * @param seen the version that was looked at
	 * @throws NotFoundException if there is nothing of that number
	 * @throws StaleVersionException if it has changed since
	 * @throws IllegalStepException if it is past that
	 */
	public void decide(long id, long seen, PublicationStep step, Reason reason, Actor by) {
		CaptionChange change = changes.findById(id).orElseThrow(NotFoundException::new);
		change.publication().require(seen);
		if (step.publishes()) {
			changes.deleteFormer(change.video(), change.language(), id);
		}
		Change taken = change.step(step, time.instant());
		changes.flush();
		if (step.publishes()) {
			videos.putCaption(change.video(), change.language(), change.file());
		}
		else if (change.publication().isGone()) {
			videos.removeCaption(change.video(), change.language());
		}
		ledger.record(taken, by, reason);
	}

}
