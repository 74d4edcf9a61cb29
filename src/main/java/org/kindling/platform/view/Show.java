package org.kindling.platform.view;

import java.math.BigDecimal;
import java.text.Collator;
import java.text.NumberFormat;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * Writes numbers, days and names as people write them in the reader's language; templates
 * know it as {@code #show}. The rules come from Unicode's CLDR, as Java ships it.
 */
class Show {

	// Up to here a number is easier to read in full.
	private static final long LARGE = 10_000;

	private static final int KILO = 1024;

	private static final String[] BYTES = { "B", "KB", "MB", "GB", "TB" };

	private final Locale reader;

	Show(Locale reader) {
		// English without a country would put the month first, which only one country
		// does.
		this.reader = Locale.ENGLISH.equals(reader) ? Locale.UK : reader;
	}

	/** Every digit: {@code 14,600,000,000}. */
	public String number(long number) {
		return NumberFormat.getIntegerInstance(reader).format(number);
	}

	/** Short where it is large: {@code 1,284}, {@code 96.4K}, {@code 14,6 bi}. */
	public String compact(long number) {
		if (Math.abs(number) < LARGE) {
			return number(number);
		}
		NumberFormat format = NumberFormat.getCompactNumberInstance(reader, NumberFormat.Style.SHORT);
		format.setMaximumFractionDigits(1);
		return format.format(number);
	}

	/** The day in full: {@code 10 June 2021}. */
	public String day(LocalDate day) {
		return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(reader).format(day);
	}

	/** The day, in UTC, on which a moment falls. */
	public String day(Instant moment) {
		return day(LocalDate.ofInstant(moment, ZoneOffset.UTC));
	}

	/**
	 * From a day to a day, the year once where it is the same:
	 * {@code 1 June – 30 June 2021}.
	 */
	public String days(LocalDate first, LocalDate last) {
		String from = (first.getYear() == last.getYear())
				? DateTimeFormatter.ofLocalizedPattern("MMMMd").withLocale(reader).format(first) : day(first);
		return from + " – " + day(last);
	}

	/** Day and month: {@code 10 Jun}. */
	public String shortDay(LocalDate day) {
		return DateTimeFormatter.ofLocalizedPattern("MMMd").withLocale(reader).format(day);
	}

	/** The month: {@code June 2021}. */
	public String month(LocalDate day) {
		return DateTimeFormatter.ofLocalizedPattern("yMMMM").withLocale(reader).format(day);
	}

	/** A sum of money, without cents where there are none. */
	public String money(BigDecimal amount, String currency) {
		NumberFormat format = NumberFormat.getCurrencyInstance(reader);
		format.setCurrency(Currency.getInstance(currency));
		format.setMinimumFractionDigits((amount.stripTrailingZeros().scale() > 0) ? 2 : 0);
		return format.format(amount);
	}

	/** Minutes and seconds: {@code 0:14}. */
	public String length(long milliseconds) {
		long seconds = Math.round(milliseconds / 1000.0);
		return "%d:%02d".formatted(seconds / 60, seconds % 60);
	}

	/** The name of a language: {@code Malay} of {@code ms}. */
	public String language(String tag) {
		return Locale.forLanguageTag(tag).getDisplayLanguage(reader);
	}

	/** The names of languages, one after another. */
	public String languages(List<String> tags) {
		return tags.stream().map(this::language).collect(Collectors.joining(", "));
	}

	/** The name of a language where it stands alone, as in a menu. */
	public String languageLabel(String tag) {
		String name = language(tag);
		return name.substring(0, 1).toUpperCase(reader) + name.substring(1);
	}

	/** All countries of ISO 3166, in the order of their names. */
	public List<String> regions() {
		return Arrays.stream(Locale.getISOCountries())
			.sorted(Comparator.comparing(this::region, Collator.getInstance(reader)))
			.toList();
	}

	/** When something happened: the day, and the time in UTC. */
	public String moment(Instant moment) {
		return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
			.withLocale(reader)
			.withZone(ZoneOffset.UTC)
			.format(moment) + " UTC";
	}

	/** The name of a country of ISO 3166, or of a region of UN M49. */
	public String region(String code) {
		return new Locale.Builder().setRegion(code).build().getDisplayCountry(reader);
	}

	/** A number of bytes, roughly: {@code 1.4 GB}. */
	public String bytes(long bytes) {
		double amount = bytes;
		int unit = 0;
		while (amount >= KILO && unit < BYTES.length - 1) {
			amount /= KILO;
			unit++;
		}
		NumberFormat format = NumberFormat.getNumberInstance(reader);
		format.setMaximumFractionDigits((amount < 10 && unit > 0) ? 1 : 0);
		return format.format(amount) + " " + BYTES[unit];
	}

	/**
	 * A length of time, roughly: days and hours, or hours and minutes, as
	 * {@code 3 d 4 h}.
	 */
	public String span(Duration span) {
		return (span.toDays() > 0) ? "%d d %d h".formatted(span.toDays(), span.toHoursPart())
				: "%d h %d min".formatted(span.toHours(), span.toMinutesPart());
	}

}
