package org.kindling.moderation.reports;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/** A moment in a video as players show it: {@code 0:42}, {@code 1:02:07}. */
final class VideoTime {

	private static final Pattern WRITTEN = Pattern.compile("(?:(\\d{1,2})[:.])?(\\d{1,3})[:.]([0-5]?\\d)|(\\d{1,4})");

	private static final int LONGEST = 24 * 60 * 60;

	private VideoTime() {
	}

	/** The seconds that somebody wrote; empty if it cannot be read. */
	static Optional<Integer> read(String written) {
		Matcher time = WRITTEN.matcher(written.strip());
		if (!time.matches()) {
			return Optional.empty();
		}
		int seconds = (time.group(4) != null) ? number(time.group(4))
				: (number(time.group(1)) * 60 + number(time.group(2))) * 60 + number(time.group(3));
		return Optional.of(seconds).filter((all) -> all < LONGEST);
	}

	static String format(int seconds) {
		int hours = seconds / 3600;
		return (hours > 0) ? "%d:%02d:%02d".formatted(hours, seconds / 60 % 60, seconds % 60)
				: "%d:%02d".formatted(seconds / 60, seconds % 60);
	}

	private static int number(@Nullable String digits) {
		return (digits != null) ? Integer.parseInt(digits) : 0;
	}

}
