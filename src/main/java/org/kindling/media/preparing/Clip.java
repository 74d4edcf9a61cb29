package org.kindling.media.preparing;

import java.time.Duration;

/**
 * A video that may be prepared.
 *
 * @param width in pixels, as it is seen
 * @param height in pixels, as it is seen
 * @param duration how long it really is
 * @param hasSound whether there is anything to hear
 */
public record Clip(int width, int height, Duration duration, boolean hasSound) {

}
