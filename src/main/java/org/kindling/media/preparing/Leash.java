package org.kindling.media.preparing;

import java.time.Duration;

/**
 * How far one run of a program may go.
 *
 * @param time how long it may take
 * @param output how many bytes any file may have that it writes
 */
record Leash(Duration time, long output) {

	private static final long MEGABYTE = 1_000_000;

	/** Long enough to look into a file, which writes nothing. */
	static final Leash SHORT = new Leash(Duration.ofSeconds(60), 20 * MEGABYTE);

}
