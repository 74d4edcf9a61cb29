package org.kindling.media;

import org.jspecify.annotations.Nullable;

/**
 * Where the preparing of a video stands.
 *
 * @param status how far it has come
 * @param percent how much of it is done, from 0 to 100
 * @param refusal why it failed, or null
 */
public record VideoState(VideoStatus status, int percent, @Nullable Refusal refusal) {

}
