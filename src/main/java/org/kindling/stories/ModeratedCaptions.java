package org.kindling.stories;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import org.kindling.media.CaptionChanges;
import org.kindling.media.CaptionDecisionService;
import org.kindling.media.CaptionStates;
import org.kindling.media.WantedCaption;
import org.kindling.platform.NotFoundException;
import org.kindling.publishing.Actor;
import org.kindling.publishing.Item;
import org.kindling.publishing.Moderated;
import org.kindling.publishing.PublicationStep;
import org.kindling.publishing.Reason;
import org.kindling.publishing.Submission;
import org.kindling.publishing.SubmissionPage;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Captions that came after their story was approved, for whoever judges them. */
@Component
@Transactional(readOnly = true)
class ModeratedCaptions implements Moderated {

	private final CaptionStates captions;

	private final CaptionDecisionService decisions;

	private final OwnStoryRepository stories;

	private final JudgedCaptions judged;

	ModeratedCaptions(CaptionStates captions, CaptionDecisionService decisions, OwnStoryRepository stories,
			JudgedCaptions judged) {
		this.captions = captions;
		this.decisions = decisions;
		this.stories = stories;
		this.judged = judged;
	}

	@Override
	public String kind() {
		return CaptionChanges.KIND;
	}

	@Override
	public Optional<Submission> find(long id) {
		return captions.find(id)
			.flatMap((wanted) -> stories.findShowing(wanted.video()).map((story) -> submission(wanted, story)));
	}

	@Override
	public Set<Long> waiting() {
		return captions.waiting();
	}

	@Override
	public Optional<SubmissionPage> page(long id) {
		return captions.find(id)
			.flatMap((wanted) -> stories.findShowing(wanted.video()).map((story) -> judged.page(wanted, story)));
	}

	/** They have no address of their own: whoever minds them minds their story. */
	@Override
	public Optional<Item> findPublic(String path) {
		return Optional.empty();
	}

	@Override
	@Transactional
	public void decide(long id, long seen, PublicationStep step, Reason reason, Actor by) {
		// The story first, as its author does who changes them.
		captions.find(id)
			.flatMap((wanted) -> stories.findShowing(wanted.video()))
			.flatMap((story) -> stories.findToDecide(story.id()))
			.orElseThrow(NotFoundException::new);
		decisions.decide(id, seen, step, reason, by);
	}

	private Submission submission(WantedCaption wanted, OwnStory story) {
		Locale language = Locale.forLanguageTag(wanted.file().language());
		return new Submission(new Item(CaptionChanges.KIND, wanted.id()), wanted.publication(),
				stories.findAccount(story.id()), story.words().title() + " · " + language.getDisplayName(language),
				wanted.file().language(), story.campaign(), "/stories/" + story.slug());
	}

}
