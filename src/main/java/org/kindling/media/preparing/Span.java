package org.kindling.media.preparing;

import java.time.Duration;

/** The time from the first picture of a video to the end of its last. */
class Span {

	private double first = Double.POSITIVE_INFINITY;

	private double end = Double.NEGATIVE_INFINITY;

	/** Adds a picture, as ffprobe tells of it: its time, and how long it is shown. */
	void add(String line) {
		String[] parts = line.split(",");
		double time = seconds(parts[0]);
		if (Double.isFinite(time)) {
			double shown = (parts.length > 1) ? seconds(parts[1]) : 0;
			first = Math.min(first, time);
			end = Math.max(end, time + (Double.isFinite(shown) ? shown : 0));
		}
	}

	Duration length() {
		return Duration.ofMillis((end > first) ? Math.round((end - first) * 1000) : 0);
	}

	private static double seconds(String text) {
		return text.matches("-?\\d{1,12}(\\.\\d{1,12})?") ? Double.parseDouble(text) : Double.NaN;
	}

}
