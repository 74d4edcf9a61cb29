package org.kindling.media.preparing;

import java.util.ArrayList;
import java.util.List;

/**
 * A size for a picture. H.264 wants even numbers.
 *
 * @param width in pixels
 * @param height in pixels
 */
record Frame(int width, int height) {

	private static final int LARGE = 1080;

	private static final int SMALL = 480;

	/** The sizes that are made of a video, the largest first; never larger than it is. */
	static List<Frame> of(Clip clip) {
		List<Frame> frames = new ArrayList<>(List.of(fit(clip, LARGE)));
		if (Math.min(clip.width(), clip.height()) > SMALL) {
			frames.add(fit(clip, SMALL));
		}
		return frames;
	}

	boolean isSmall() {
		return Math.min(width, height) <= SMALL;
	}

	private static Frame fit(Clip clip, int mostOnTheShortSide) {
		double scale = Math.min(1, mostOnTheShortSide / (double) Math.min(clip.width(), clip.height()));
		return new Frame(even(clip.width() * scale), even(clip.height() * scale));
	}

	private static int even(double length) {
		return Math.max(2, (int) Math.round(length) / 2 * 2);
	}

}
