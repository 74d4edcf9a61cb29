package org.kindling.tallies;

import org.jspecify.annotations.Nullable;
import org.kindling.hashtags.HashtagName;

/**
 * Which readings somebody wants to see. What is not set does not matter.
 *
 * @param campaign on the page of the campaign of this id
 * @param hashtag about this hashtag
 */
public record ReadingFilter(@Nullable Long campaign, @Nullable HashtagName hashtag) {

	/** All there are. */
	public static final ReadingFilter ALL = new ReadingFilter(null, null);

}
