package org.kindling.stories;

import java.time.InstantSource;
import java.util.Optional;

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
import org.springframework.util.Assert;

/** Decides about stories in somebody else's name. */
@Service
@Transactional
class StoryDecisionService {

	private final OwnStoryRepository stories;

	private final StoryVideos videos;

	private final BorneHashtags hashtags;

	private final LedgerService ledger;

	private final InstantSource time;

	StoryDecisionService(OwnStoryRepository stories, StoryVideos videos, BorneHashtags hashtags, LedgerService ledger,
			InstantSource time) {
		this.stories = stories;
		this.videos = videos;
		this.hashtags = hashtags;
		this.ledger = ledger;
		this.time = time;
	}

	/**
	 * Approves, returns, declines, hides, removes or restores a story.
	 * @param story its id
	 * @param seen the version that the decision is about
	 * @param reason must say something unless the story is to be public
	 * @throws NotFoundException if there is no such story
	 * @throws StaleVersionException if it has changed since it was seen
	 * @throws IllegalStepException if it does not stand where this can be decided
	 * @throws VideoNotReadyException if it is to be public and cannot be watched yet
	 */
	void decide(long story, long seen, PublicationStep decision, Reason reason, Actor by) {
		boolean publishes = decision.publishes();
		Assert.isTrue(!decision.isByAuthor(), "That is its author's to decide");
		Assert.isTrue(!decision.isAgainstAuthor() || says(reason), "No decision against somebody is without a reason");
		Story found = stories.findToDecide(story).orElseThrow(NotFoundException::new);
		found.publication().require(seen);
		if (publishes && !videos.isReady(story)) {
			throw new VideoNotReadyException();
		}
		Change change = found.take(decision, time.instant());
		if (publishes) {
			hashtags.write(found);
		}
		else if (found.publication().isGone()) {
			hashtags.forget(found);
		}
		ledger.record(change, by, reason);
	}

	private static boolean says(Reason reason) {
		return Optional.ofNullable(reason.sentence()).filter((sentence) -> !sentence.isBlank()).isPresent()
				|| reason.code() != null;
	}

}
