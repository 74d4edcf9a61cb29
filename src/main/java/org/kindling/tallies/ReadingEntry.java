package org.kindling.tallies;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * A number that somebody else published, as it is kept.
 *
 * @param subject the slug of what was counted
 * @param kind what of it
 * @param qualifier how the source put the number
 * @param amount the number, 0 or more
 * @param asOf the day for which it was said
 * @param source who said so, in up to 160 characters
 * @param link where they said so, an address with https, or null
 */
public record ReadingEntry(String subject, ReadingKind kind, Qualifier qualifier, long amount, LocalDate asOf,
		String source, @Nullable String link) {

	/** Whether both answer the same question, however they answer it. */
	public boolean isAboutTheSameAs(ReadingEntry other) {
		return subject.equals(other.subject) && kind == other.kind && asOf.equals(other.asOf)
				&& source.equalsIgnoreCase(other.source);
	}

}
