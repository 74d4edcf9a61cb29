package org.kindling.stories;

import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.kindling.creators.CreatorService;
import org.kindling.media.Cover;
import org.kindling.platform.NotFoundException;
import org.kindling.publishing.IllegalStepException;
import org.kindling.publishing.StaleVersionException;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lets authors write their stories, as long as these are with them. */
@Service
@Transactional
class StoryWriting {

	private final OwnStoryRepository stories;

	private final CreatorService creators;

	private final StoryLinks links;

	private final InstantSource time;

	StoryWriting(OwnStoryRepository stories, CreatorService creators, StoryLinks links, InstantSource time) {
		this.stories = stories;
		this.creators = creators;
		this.links = links;
		this.time = time;
	}

	/**
	 * Begins a story, or finds the one that this very form has begun before.
	 * @param campaign the campaign's id
	 * @return the story's id
	 */
	long begin(long account, long campaign, StoryForm form) {
		UUID key = key(account, form.key());
		long creator = creator(account);
		Cover cover = Cover.of(key.toString());
		stories.begin(key, campaign, creator, form.language(), cover.palette(), cover.motif(), cover.scene(),
				time.instant());
		return stories.findBegun(key, creator).orElseThrow(NotFoundException::new);
	}

	/**
	 * Keeps what is typed. The same again does no harm.
	 * @return the version by now
	 * @throws StaleVersionException if it was changed since the author began to type
	 * @throws IllegalStepException if it is not with its author
	 * @throws FieldRefusedException if hashtags or link cannot be taken
	 */
	long save(long account, long id, StoryForm form) {
		Story story = find(account, id);
		WrittenHashtags.read(form.hashtags(), stories.findCampaignHashtag(id));
		if (!form.words().equals(story.words())) {
			story.publication().require(seen(form));
			story.write(form.words());
		}
		links.put(story, account, form.link());
		return story.publication().version();
	}

	/**
	 * Shows another video, or none, and discards the one before.
	 * @throws NotFoundException if the video is not the author's own
	 * @throws IllegalStepException if the story is not with its author
	 */
	void show(long account, long id, @Nullable Long video) {
		links.show(find(account, id), account, video);
	}

	/** Shows a video on another platform, or takes it away. */
	void link(long account, long id, @Nullable String link) {
		links.put(find(account, id), account, link);
	}

	/** Counts something beside the words as changed. */
	void touch(long account, long id) {
		find(account, id).touch();
	}

	/**
	 * Removes for good what nobody but its author ever saw.
	 * @throws IllegalStepException if others have seen it, or are looking at it
	 */
	void delete(long account, long id) {
		Story story = find(account, id);
		story.publication().requireUnseen();
		links.show(story, account, null);
		stories.delete(story);
	}

	/**
	 * Makes sure that the author may change it.
	 * @throws IllegalStepException if it is not with them
	 */
	void requireWithAuthor(long account, long id) {
		find(account, id).publication().edited();
	}

	/** The story for its author to change; nobody else changes it meanwhile. */
	Story find(long account, long id) {
		return stories.findToChange(id, creator(account)).orElseThrow(NotFoundException::new);
	}

	private long creator(long account) {
		return creators.ofAccount(account).orElseThrow(NotFoundException::new).id();
	}

	// Of a form that began the story, its author has seen the empty one.
	private static long seen(StoryForm form) {
		return (form.version() != null) ? form.version() : 1;
	}

	// Two people may happen to send the same key, and it may be anything.
	private static UUID key(long account, @Nullable String typed) {
		return (typed != null) ? UUID.nameUUIDFromBytes((account + " " + typed).getBytes(StandardCharsets.UTF_8))
				: UUID.randomUUID();
	}

}
