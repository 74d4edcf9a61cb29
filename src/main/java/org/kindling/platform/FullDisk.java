package org.kindling.platform;

import java.io.IOException;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Tells that there is no room left from whatever else can go wrong with a file. */
public final class FullDisk {

	// Java has no exception of its own for it, only the words of the system.
	private static final Pattern WORDS = Pattern.compile("No space left|quota exceeded|not enough space",
			Pattern.CASE_INSENSITIVE);

	// Longer chains are circles.
	private static final int DEEPEST = 30;

	private FullDisk() {
	}

	/** Whether that is what a failure, or one of its causes, says. */
	public static boolean isBehind(Throwable failure) {
		return Stream.iterate(failure, (cause) -> cause != null, Throwable::getCause)
			.limit(DEEPEST)
			.anyMatch((cause) -> cause instanceof IOException
					&& WORDS.matcher(String.valueOf(cause.getMessage())).find());
	}

}
