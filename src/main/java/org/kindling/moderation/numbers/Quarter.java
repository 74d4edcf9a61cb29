package org.kindling.moderation.numbers;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Month;
import java.time.ZoneOffset;
import java.time.temporal.IsoFields;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A quarter of a year, in UTC.
 *
 * @param firstDay the day on which it begins
 */
public record Quarter(LocalDate firstDay) {

	private static final Pattern NAME = Pattern.compile("(2\\d{3})-Q([1-4])");

	private static final int MONTHS = 3;

	static Quarter of(Instant moment) {
		LocalDate day = LocalDate.ofInstant(moment, ZoneOffset.UTC);
		return new Quarter(day.with(IsoFields.DAY_OF_QUARTER, 1));
	}

	/** Empty where it is not written as {@link #name()} does. */
	static Optional<Quarter> read(String name) {
		Matcher parts = NAME.matcher(name);
		return parts.matches() ? Optional.of(new Quarter(LocalDate.of(Integer.parseInt(parts.group(1)),
				Month.of((Integer.parseInt(parts.group(2)) - 1) * MONTHS + 1), 1))) : Optional.empty();
	}

	/** Such as {@code 2026-Q4}. */
	public String name() {
		return year() + "-Q" + number();
	}

	/** The year that it is in. */
	public int year() {
		return firstDay.getYear();
	}

	/** From 1 to 4. */
	public int number() {
		return firstDay.get(IsoFields.QUARTER_OF_YEAR);
	}

	/** The day on which it ends. */
	public LocalDate lastDay() {
		return next().firstDay().minusDays(1);
	}

	Quarter next() {
		return new Quarter(firstDay.plusMonths(MONTHS));
	}

	Instant begin() {
		return firstDay.atStartOfDay(ZoneOffset.UTC).toInstant();
	}

	Instant end() {
		return next().begin();
	}

}
