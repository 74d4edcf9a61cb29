package org.kindling.stories;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.kindling.creators.Origin;
import org.kindling.media.Portrait;
import org.kindling.media.VideoPage;

/**
 * A story with everything its page shows.
 *
 * @param card what its card shows as well
 * @param creator who tells it
 * @param campaign where it was told
 * @param words the story, in the reader's language where there is a translation
 * @param video its moving picture, or null
 * @param previous the one before it in its series, or null
 * @param next the one after it in its series, or null
 */
record StoryPage(StoryCard card, Teller creator, Place campaign, Words words, @Nullable VideoPage video,
		@Nullable StoryCard previous, @Nullable StoryCard next) {

	/**
	 * Who tells a story.
	 *
	 * @param handle without @
	 * @param displayName the name
	 * @param avatar the drawing that stands for them where there is no picture
	 * @param portrait their picture, or null
	 * @param origin how they came here
	 */
	record Teller(String handle, String displayName, String avatar, @Nullable Portrait portrait, Origin origin) {

	}

	/**
	 * Where a story was told.
	 *
	 * @param slug the campaign's slug
	 * @param hashtag its hashtag as it is written
	 */
	record Place(String slug, String hashtag) {

	}

	/**
	 * A text in paragraphs.
	 *
	 * @param language BCP 47
	 * @param paragraphs in their order
	 */
	record Words(String language, List<String> paragraphs) {

		Words(String language, String text) {
			this(language,
					text.strip().lines().toList().isEmpty() ? List.of() : List.of(text.strip().split("\\R\\s*\\R")));
		}

	}

}
