package org.kindling.platform.database;

import java.util.regex.Pattern;

/** What a program of PostgreSQL has printed, most of which is of no interest. */
record ServerOutput(String text) {

	private static final Pattern PROBLEM = Pattern.compile("(?:FATAL|PANIC|error): +(.+)");

	/** The line that says what went wrong, or everything if there is no such line. */
	String problem() {
		var problem = PROBLEM.matcher(text);
		return problem.find() ? problem.group(1) : text.strip();
	}

}
