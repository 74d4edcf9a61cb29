package org.kindling.stories;

import java.util.Objects;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.kindling.accounts.AccountService;
import org.kindling.accounts.Freedom;
import org.kindling.media.CaptionChanges;
import org.kindling.media.RefusedException;
import org.kindling.media.VideoPage;
import org.kindling.media.VideoService;
import org.kindling.platform.NotFoundException;

import org.springframework.stereotype.Component;

/** Which video a story shows: one that was uploaded, or one on another platform. */
@Component
class StoryLinks {

	private final OwnStoryRepository stories;

	private final VideoService videos;

	private final CaptionChanges captions;

	private final AccountService accounts;

	StoryLinks(OwnStoryRepository stories, VideoService videos, CaptionChanges captions, AccountService accounts) {
		this.stories = stories;
		this.videos = videos;
		this.captions = captions;
		this.accounts = accounts;
	}

	/**
	 * Whether that author may link to other platforms, where strangers can write to them.
	 */
	boolean areOpenTo(long account) {
		return accounts.ageBand(account).allows(Freedom.OPEN_CONTACT);
	}

	/** The other platform's address of a video, or an empty text for one that is here. */
	String of(@Nullable Long video) {
		return page(video).map(VideoPage::link).orElse("");
	}

	/**
	 * Shows the video that a link leads to; an empty one takes a link away.
	 * @param link as it was typed, or null where nobody was asked
	 */
	void put(Story story, long account, @Nullable String link) {
		Long shown = stories.findVideo(story.id());
		if (link == null || link.equals(of(shown))) {
			return;
		}
		if (link.isEmpty()) {
			show(story, account, null);
			return;
		}
		refuse(shown != null && of(shown).isEmpty(), "VIDEO");
		refuse(!areOpenTo(account), "AGE");
		show(story, account, bring(account, link));
	}

	/**
	 * Shows another video, or none, and discards the one before.
	 * @throws NotFoundException if it is not the author's, or another story shows it
	 */
	void show(Story story, long account, @Nullable Long video) {
		Long before = stories.findVideo(story.id());
		if (Objects.equals(before, video)) {
			return;
		}
		if (video != null && (!videos.belongsTo(video, account) || stories.isShown(video))) {
			throw new NotFoundException();
		}
		story.show((video != null) ? stories.video(video) : null);
		if (before != null) {
			stories.flush();
			captions.forget(account, before);
			videos.discard(before);
		}
	}

	private long bring(long account, String link) {
		try {
			return videos.link(account, link);
		}
		catch (RefusedException ex) {
			throw new FieldRefusedException("link", ex.refusal().name());
		}
	}

	private static void refuse(boolean wrong, String problem) {
		if (wrong) {
			throw new FieldRefusedException("link", problem);
		}
	}

	private Optional<VideoPage> page(@Nullable Long video) {
		return (video != null) ? videos.page(video) : Optional.empty();
	}

}
