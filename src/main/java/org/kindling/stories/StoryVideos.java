package org.kindling.stories;

import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.kindling.media.VideoService;
import org.kindling.media.VideoStatus;

import org.springframework.stereotype.Component;

/** Whether the video of a story can be shown. */
@Component
class StoryVideos {

	private final OwnStoryRepository stories;

	private final VideoService videos;

	StoryVideos(OwnStoryRepository stories, VideoService videos) {
		this.stories = stories;
		this.videos = videos;
	}

	/**
	 * One that is still being prepared may be handed in; one that cannot be has to go
	 * first.
	 * @throws FieldRefusedException if nobody will ever be able to watch it
	 */
	void requireUsable(long story) {
		if (status(story) == VideoStatus.FAILED) {
			throw new FieldRefusedException("video", "FAILED");
		}
	}

	/** Whether it can be watched, where there is one. */
	boolean isReady(long story) {
		VideoStatus status = status(story);
		return status == null || status == VideoStatus.READY;
	}

	private @Nullable VideoStatus status(long story) {
		return Optional.ofNullable(stories.findVideo(story))
			.flatMap(videos::state)
			.map((state) -> state.status())
			.orElse(null);
	}

}
