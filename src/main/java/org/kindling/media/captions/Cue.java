package org.kindling.media.captions;

import java.time.Duration;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The times of one caption.
 *
 * @param start when it appears
 * @param end when it goes
 */
record Cue(Duration start, Duration end) {

	private static final String TIME = "(?:(\\d{1,3}):)?(\\d{1,2}):(\\d{1,2})[.,](\\d{1,3})";

	private static final Pattern LINE = Pattern.compile("\\s*" + TIME + "\\s*-->\\s*" + TIME + "(?:\\s.*)?");

	/** Reads a line with an arrow in it. */
	static Optional<Cue> of(String line) {
		Matcher matcher = LINE.matcher(line);
		return matcher.matches() ? Optional.of(new Cue(time(matcher, 1), time(matcher, 5))) : Optional.empty();
	}

	private static Duration time(Matcher matcher, int group) {
		String hours = matcher.group(group);
		String fraction = (matcher.group(group + 3) + "00").substring(0, 3);
		return Duration.ofHours((hours != null) ? Integer.parseInt(hours) : 0)
			.plusMinutes(Integer.parseInt(matcher.group(group + 1)))
			.plusSeconds(Integer.parseInt(matcher.group(group + 2)))
			.plusMillis(Integer.parseInt(fraction));
	}

}
