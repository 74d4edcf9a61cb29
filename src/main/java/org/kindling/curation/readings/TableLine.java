package org.kindling.curation.readings;

import java.util.List;
import java.util.Locale;

import org.jspecify.annotations.Nullable;
import org.kindling.tallies.ReadingEntry;

/**
 * A line of a table that somebody wants to take in.
 *
 * @param number where it is in the file, from 1; the names of the columns are line 1
 * @param typed what stands in it
 * @param entry what it says, or null if it is bad
 * @param fate what becomes of it
 * @param problems what is wrong with it
 */
record TableLine(int number, ReadingForm typed, @Nullable ReadingEntry entry, Fate fate, List<Problem> problems) {

	static TableLine bad(int number, ReadingForm typed, List<Problem> problems) {
		return new TableLine(number, typed, null, Fate.BAD, problems);
	}

	/** The same, if it is left out because it is known. */
	TableLine known() {
		return new TableLine(number, typed, entry, Fate.KNOWN, List.of());
	}

	/** What becomes of a line. */
	enum Fate {

		/** It will be taken in. */
		NEW,

		/** It is here already, or stands above it. */
		KNOWN,

		/** Something is wrong with it. */
		BAD;

		public String word() {
			return name().toLowerCase(Locale.ROOT);
		}

	}

}
