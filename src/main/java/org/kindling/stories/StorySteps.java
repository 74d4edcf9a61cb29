package org.kindling.stories;

import java.time.InstantSource;

import org.kindling.platform.NotFoundException;
import org.kindling.publishing.Actor;
import org.kindling.publishing.Change;
import org.kindling.publishing.IllegalStepException;
import org.kindling.publishing.LedgerService;
import org.kindling.publishing.PublicationStatus;
import org.kindling.publishing.PublicationStep;
import org.kindling.publishing.Reason;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The steps that authors take with their own stories. */
@Service
@Transactional
class StorySteps {

	private final StoryWriting writing;

	private final StoryVideos videos;

	private final StoryNames names;

	private final BorneHashtags hashtags;

	private final LedgerService ledger;

	private final InstantSource time;

	StorySteps(StoryWriting writing, StoryVideos videos, StoryNames names, BorneHashtags hashtags, LedgerService ledger,
			InstantSource time) {
		this.writing = writing;
		this.videos = videos;
		this.names = names;
		this.hashtags = hashtags;
		this.ledger = ledger;
		this.time = time;
	}

	/**
	 * Keeps what is typed and hands it in. To hand in what waits already does no harm.
	 * @throws FieldRefusedException if something cannot be taken
	 */
	void handIn(long account, long id, StoryForm form) {
		writing.save(account, id, form);
		Story story = writing.find(account, id);
		if (story.publication().status() == PublicationStatus.WAITING) {
			return;
		}
		videos.requireUsable(id);
		if (!story.hasName()) {
			story.name(names.of(story.words().title()));
		}
		take(story, account, PublicationStep.HAND_IN);
	}

	/** Lets the author go on writing what nobody has decided about yet. */
	void takeBack(long account, long id) {
		takeOnce(account, id, PublicationStep.TAKE_BACK);
	}

	/** Takes what is published out of the public. */
	void withdraw(long account, long id) {
		takeOnce(account, id, PublicationStep.WITHDRAW);
	}

	/**
	 * To ask for the same again does no harm.
	 * @throws NotFoundException if the author has no such story
	 * @throws IllegalStepException if it stands elsewhere by now
	 */
	private void takeOnce(long account, long id, PublicationStep step) {
		Story story = writing.find(account, id);
		PublicationStatus status = story.publication().status();
		if (status != step.to(status)) {
			take(story, account, step);
		}
	}

	private void take(Story story, long account, PublicationStep step) {
		Change change = story.take(step, time.instant());
		if (story.publication().isGone()) {
			hashtags.forget(story);
		}
		ledger.record(change, Actor.author(account), Reason.NONE);
	}

}
