package org.kindling.media.preparing;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/**
 * What was made of a video.
 *
 * @param sizes the largest first
 * @param posters pictures to choose from, in the order of the film
 * @param duration how long it is
 */
public record PreparedVideo(List<Size> sizes, List<Path> posters, Duration duration) {

	/**
	 * The video in one size.
	 *
	 * @param file an MP4
	 * @param width in pixels
	 * @param height in pixels
	 */
	public record Size(Path file, int width, int height) {

	}

}
