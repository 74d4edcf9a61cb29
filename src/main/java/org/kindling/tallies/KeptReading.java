package org.kindling.tallies;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * A reading that pages show.
 *
 * @param id its number
 * @param entry what was said
 * @param name what was counted, in the reader's language
 * @param hashtag the name of the hashtag it is about, or null
 * @param campaign the id of the campaign whose page shows it, or null
 * @param recordedAt since when it is here
 * @param first the number of the reading that it goes back to by corrections; its own if
 * it was never corrected
 */
public record KeptReading(long id, ReadingEntry entry, String name, @Nullable String hashtag, @Nullable Long campaign,
		Instant recordedAt, long first) {

	/** Whether somebody has put another right by it. */
	public boolean isCorrection() {
		return first != id;
	}

}
