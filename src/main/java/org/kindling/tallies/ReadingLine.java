package org.kindling.tallies;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * A reading as a page states it: what, how many, when, and who says so.
 *
 * @param subject the name of what was counted, in the reader's language
 * @param note what the source said besides, or null
 * @param hashtag the name of the hashtag it is about, or null
 * @param kind what was counted
 * @param qualifier how the source put the number
 * @param amount the number
 * @param asOf the day for which it was said
 * @param source who said so
 * @param link where they said so, or null
 */
public record ReadingLine(String subject, @Nullable String note, @Nullable String hashtag, ReadingKind kind,
		Qualifier qualifier, long amount, LocalDate asOf, String source, @Nullable String link) {

}
