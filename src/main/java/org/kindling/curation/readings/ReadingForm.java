package org.kindling.curation.readings;

import java.util.Locale;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.kindling.platform.WrittenText;
import org.kindling.tallies.ReadingEntry;

/**
 * A reading as somebody typed it, or as it stands in a line of a table.
 *
 * @param subject the slug of what was counted
 * @param kind such as {@code views}
 * @param qualifier such as {@code over}
 * @param value the number in digits
 * @param asof the day, such as {@code 2021-12-14}
 * @param source who said so
 * @param link where they said so, or empty
 */
record ReadingForm(String subject, String kind, String qualifier, String value, String asof, String source,
		String link) {

	ReadingForm(@Nullable String subject, @Nullable String kind, @Nullable String qualifier, @Nullable String value,
			@Nullable String asof, @Nullable String source, @Nullable String link) {
		this.subject = WrittenText.line(subject);
		this.kind = WrittenText.line(kind);
		this.qualifier = WrittenText.line(qualifier);
		this.value = WrittenText.line(value);
		this.asof = WrittenText.line(asof);
		this.source = WrittenText.line(source);
		this.link = WrittenText.line(link);
	}

	static ReadingForm of(ReadingEntry entry) {
		return new ReadingForm(entry.subject(), word(entry.kind()), word(entry.qualifier()),
				Long.toString(entry.amount()), entry.asOf().toString(), entry.source(),
				Objects.requireNonNullElse(entry.link(), ""));
	}

	/** The same about a subject and a kind that are not to be chosen. */
	ReadingForm about(ReadingEntry entry) {
		return new ReadingForm(entry.subject(), word(entry.kind()), qualifier, value, asof, source, link);
	}

	private static String word(Enum<?> value) {
		return value.name().toLowerCase(Locale.ROOT);
	}

}
