package org.kindling.stories;

import org.jspecify.annotations.Nullable;
import org.kindling.hashtags.HashtagName;

/**
 * Which stories are wanted; whatever is null is open.
 *
 * @param campaign the campaign's id
 * @param creator the creator's id
 * @param hashtag a hashtag the story bears
 * @param language the language it is written in, as a BCP 47 tag
 */
public record StoryFilter(@Nullable Long campaign, @Nullable Long creator, @Nullable HashtagName hashtag,
		@Nullable String language) {

	/** Every published story. */
	public static final StoryFilter ALL = new StoryFilter(null, null, null, null);

	/** The stories of one campaign. */
	public static StoryFilter ofCampaign(long campaign, @Nullable HashtagName hashtag, @Nullable String language) {
		return new StoryFilter(campaign, null, hashtag, language);
	}

	/** The stories of one creator. */
	public static StoryFilter ofCreator(long creator) {
		return new StoryFilter(null, creator, null, null);
	}

	/** The stories that bear one hashtag. */
	public static StoryFilter ofHashtag(HashtagName hashtag, @Nullable String language) {
		return new StoryFilter(null, null, hashtag, language);
	}

	/** The stories written in one language. */
	public static StoryFilter ofLanguage(@Nullable String language) {
		return new StoryFilter(null, null, null, language);
	}

}
