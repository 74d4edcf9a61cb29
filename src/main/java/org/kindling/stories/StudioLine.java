package org.kindling.stories;

import org.jspecify.annotations.Nullable;
import org.kindling.media.VideoState;

/**
 * A story in its author's list.
 *
 * @param story the story
 * @param reason what somebody said who decided against it, or null
 * @param decision the number of that decision, or null
 * @param video how far the preparing of its video is, or null
 */
record StudioLine(OwnStory story, @Nullable String reason, @Nullable Long decision, @Nullable VideoState video) {

}
