package org.kindling.media.preparing;

import java.util.ArrayDeque;
import java.util.Deque;

/** The last lines that a program said: a broken file makes ffmpeg say millions. */
class Tail {

	private static final int LINES = 5;

	private static final int LENGTH = 200;

	private final Deque<String> lines = new ArrayDeque<>();

	synchronized void add(String line) {
		lines.add(line.substring(0, Math.min(line.length(), LENGTH)));
		if (lines.size() > LINES) {
			lines.removeFirst();
		}
	}

	@Override
	public synchronized String toString() {
		return String.join(" | ", lines);
	}

}
