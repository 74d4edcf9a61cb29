package org.kindling.stories;

import org.jspecify.annotations.Nullable;

/**
 * What an author writes of a story, apart from its video.
 *
 * @param title one line; empty as long as it is a draft
 * @param body the story; empty as long as it is a draft
 * @param language the language of both, a BCP 47 tag
 * @param hashtags as they were typed
 * @param consent who is to be seen; null as long as it is a draft
 */
record StoryWords(String title, String body, String language, String hashtags, @Nullable Consent consent) {

}
