package org.kindling.demonstration;

import java.time.OffsetDateTime;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A story that is to be there for everybody. Campaign and series are named by slug, the
 * creator by handle, hashtags by label.
 */
record PublishedStory(String slug, String campaign, String creator, @Nullable String series,
		@Nullable Integer seriesPosition, String title, String body, String language, @Nullable Long video, Cover cover,
		List<String> hashtags, OffsetDateTime publishedAt) {

	/** What a drawn cover shows. */
	record Cover(String palette, String motif, String scene) {

	}

}
