package org.kindling.curation.readings;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.kindling.platform.WrittenText;
import org.kindling.tallies.Qualifier;
import org.kindling.tallies.ReadingEntry;
import org.kindling.tallies.ReadingKind;

/** Reads what somebody typed of a reading, and notes all that is wrong with it. */
final class ReadingCheck {

	private static final String DIGITS = "\\d{1,19}";

	private static final int LONGEST_SOURCE = 160;

	private static final int LONGEST_LINK = 500;

	private static final char NO_CHARACTER = '\ufffd';

	private final List<Problem> problems = new ArrayList<>();

	private final ReadingForm typed;

	private ReadingCheck(ReadingForm typed) {
		this.typed = typed;
	}

	/**
	 * Reads one.
	 * @param subjects the slugs of all that can be counted
	 * @param today the last day of which anybody can have said something
	 */
	static CheckedReading check(ReadingForm typed, Set<String> subjects, LocalDate today) {
		return new ReadingCheck(typed).check(subjects, today);
	}

	private CheckedReading check(Set<String> subjects, LocalDate today) {
		note(typed.subject().isEmpty(), "subject", "said");
		note(!typed.subject().isEmpty() && !subjects.contains(typed.subject()), "subject", "unknown");
		ReadingKind kind = word(ReadingKind.values(), typed.kind(), "kind");
		Qualifier qualifier = word(Qualifier.values(), typed.qualifier(), "qualifier");
		Long amount = amount();
		LocalDate day = day(today);
		checkSource();
		String link = typed.link().isEmpty() ? null : link();
		if (!problems.isEmpty()) {
			return new CheckedReading(null, problems);
		}
		return new CheckedReading(
				new ReadingEntry(typed.subject(), Objects.requireNonNull(kind), Objects.requireNonNull(qualifier),
						Objects.requireNonNull(amount), Objects.requireNonNull(day), typed.source(), link),
				List.of());
	}

	private <E extends Enum<E>> @Nullable E word(E[] words, String written, String field) {
		E found = Arrays.stream(words)
			.filter((each) -> each.name().toLowerCase(Locale.ROOT).equals(written))
			.findFirst()
			.orElse(null);
		note(found == null, field, "known");
		return found;
	}

	private @Nullable Long amount() {
		try {
			note(!typed.value().matches(DIGITS), "value", "number");
			return typed.value().matches(DIGITS) ? Long.valueOf(typed.value()) : null;
		}
		catch (NumberFormatException ex) {
			note(true, "value", "number");
			return null;
		}
	}

	private @Nullable LocalDate day(LocalDate today) {
		try {
			LocalDate day = LocalDate.parse(typed.asof());
			note(day.isAfter(today), "asof", "later");
			note(day.getYear() < 1, "asof", "day");
			return day;
		}
		catch (DateTimeParseException ex) {
			note(true, "asof", "day");
			return null;
		}
	}

	private void checkSource() {
		String source = typed.source();
		note(!WrittenText.saysSomething(source), "source", "said");
		note(source.codePointCount(0, source.length()) > LONGEST_SOURCE, "source", "words");
		note(source.indexOf(NO_CHARACTER) >= 0, "source", "characters");
	}

	private @Nullable String link() {
		try {
			URI link = new URI(typed.link());
			boolean isGood = "https".equals(link.getScheme()) && link.getHost() != null && link.getHost().contains(".")
					&& link.getRawUserInfo() == null && link.toASCIIString().length() <= LONGEST_LINK;
			note(!isGood, "link", "https");
			return link.toASCIIString();
		}
		catch (URISyntaxException ex) {
			note(true, "link", "https");
			return null;
		}
	}

	private void note(boolean wrong, String field, String code) {
		if (wrong) {
			problems.add(new Problem(field, code));
		}
	}

}
