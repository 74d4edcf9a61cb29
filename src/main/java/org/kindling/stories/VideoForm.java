package org.kindling.stories;

import org.jspecify.annotations.Nullable;

/**
 * What is brought for a story's video.
 *
 * @param video a file, or the number of one that was uploaded
 * @param link or else an address on another platform
 * @param picture a poster of one's own
 */
record VideoForm(@Nullable Object video, @Nullable String link, @Nullable Object picture) {

}
