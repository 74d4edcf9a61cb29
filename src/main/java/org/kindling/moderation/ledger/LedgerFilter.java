package org.kindling.moderation.ledger;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.kindling.publishing.LedgerQuery;

import org.springframework.web.util.UriComponentsBuilder;

/**
 * Which entries somebody wants to see, as they chose and typed it. What is not set does
 * not matter, and neither does what cannot be read.
 *
 * @param kind what they are about
 * @param item its number among its kind
 * @param act what was done
 * @param person the number of the account that did it
 * @param reason the code of the reason
 * @param from on this day or later, as {@code 2026-11-21}
 * @param until on this day or earlier
 * @param before only those with a smaller number, for leafing through
 */
public record LedgerFilter(@Nullable String kind, @Nullable String item, @Nullable String act, @Nullable String person,
		@Nullable String reason, @Nullable String from, @Nullable String until, @Nullable String before) {

	public LedgerFilter {
		kind = readable(kind, "[a-z]{1,20}");
		item = number(item);
		act = readable(act, "[a-z_]{1,40}");
		person = number(person);
		reason = readable(reason, "[a-z0-9-]{1,40}");
		from = day(from).map(LocalDate::toString).orElse(null);
		until = day(until).map(LocalDate::toString).orElse(null);
		before = number(before);
	}

	/** Whether it leaves anything out. */
	public boolean isSet() {
		return Stream.of(kind, item, act, person, reason, from, until).anyMatch(Objects::nonNull);
	}

	/** The same choice at an address, from the latest entry on. */
	public String at(String path) {
		return at(path, null);
	}

	/** The same choice at an address, from before an entry on. */
	public String at(String path, @Nullable Long number) {
		return UriComponentsBuilder.fromPath(path)
			.queryParamIfPresent("kind", Optional.ofNullable(kind))
			.queryParamIfPresent("item", Optional.ofNullable(item))
			.queryParamIfPresent("act", Optional.ofNullable(act))
			.queryParamIfPresent("person", Optional.ofNullable(person))
			.queryParamIfPresent("reason", Optional.ofNullable(reason))
			.queryParamIfPresent("from", Optional.ofNullable(from))
			.queryParamIfPresent("until", Optional.ofNullable(until))
			.queryParamIfPresent("before", Optional.ofNullable(number))
			.toUriString();
	}

	LedgerQuery query() {
		return new LedgerQuery(kind, value(item), act, value(person), reason, begin(from, 0), begin(until, 1),
				value(before));
	}

	private static @Nullable Instant begin(@Nullable String day, int later) {
		return day(day).map((found) -> found.plusDays(later).atStartOfDay(ZoneOffset.UTC).toInstant()).orElse(null);
	}

	private static Optional<LocalDate> day(@Nullable String typed) {
		try {
			return Optional.ofNullable(readable(typed, "\\d{4}-\\d{2}-\\d{2}")).map(LocalDate::parse);
		}
		catch (DateTimeException ex) {
			return Optional.empty();
		}
	}

	private static @Nullable String number(@Nullable String typed) {
		return readable((typed != null) ? typed.strip().replaceFirst("^#", "") : null, "\\d{1,18}");
	}

	private static @Nullable Long value(@Nullable String number) {
		return (number != null) ? Long.valueOf(number) : null;
	}

	private static @Nullable String readable(@Nullable String typed, String pattern) {
		return (typed != null && typed.matches(pattern)) ? typed : null;
	}

}
