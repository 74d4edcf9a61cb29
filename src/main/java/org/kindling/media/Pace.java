package org.kindling.media;

import java.util.function.IntConsumer;

/** Passes on a percentage only when it has grown: ffmpeg tells of it twice a second. */
class Pace implements IntConsumer {

	private final IntConsumer listener;

	private int last = -1;

	Pace(IntConsumer listener) {
		this.listener = listener;
	}

	@Override
	public void accept(int percent) {
		if (percent > last) {
			last = percent;
			listener.accept(percent);
		}
	}

}
