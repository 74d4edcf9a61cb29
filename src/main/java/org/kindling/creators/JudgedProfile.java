package org.kindling.creators;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.kindling.media.Portrait;

/**
 * What somebody wants to show of themselves, as a moderator sees it.
 *
 * @param handle without @
 * @param displayName how they want to be called
 * @param avatar the drawing that stands for them where there is no picture
 * @param bio in their own words, or null
 * @param language the language of the bio, or null
 * @param links where they want to point to
 * @param portrait their picture, or null
 */
record JudgedProfile(String handle, String displayName, String avatar, @Nullable String bio, @Nullable String language,
		List<Link> links, @Nullable Portrait portrait) {

}
