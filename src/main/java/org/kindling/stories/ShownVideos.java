package org.kindling.stories;

import java.util.Collection;

import org.kindling.media.Showing;

import org.springframework.stereotype.Component;

/** Everybody may see the videos of published stories. */
@Component
class ShownVideos implements Showing {

	private final StoryRepository stories;

	ShownVideos(StoryRepository stories) {
		this.stories = stories;
	}

	@Override
	public boolean showsVideo(Collection<Long> videos) {
		return stories.isAnyPublished(videos);
	}

}
