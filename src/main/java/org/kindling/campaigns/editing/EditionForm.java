package org.kindling.campaigns.editing;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;

import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;
import org.kindling.platform.Words;
import org.kindling.platform.WrittenText;

/**
 * An edition, with what it says in its own language.
 *
 * @param slug its name in addresses
 * @param language its own language, by its tag
 * @param region ISO 3166, or empty for the world
 * @param announcedOn the day on which it was made known, such as {@code 2026-12-01}, or
 * empty
 * @param startsOn its first day, or empty
 * @param endsOn its last day, or empty
 * @param accounts the accounts that speak for it, one on each line
 * @param words what it says
 */
record EditionForm(String slug, String language, String region, String announcedOn, String startsOn, String endsOn,
		@Words(most = 400) String accounts, @Nullable @Valid EditionWords words) {

	private static final Set<String> COUNTRIES = Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA2);

	private static final int MOST_ACCOUNTS = 10;

	/** One that is still to be written. */
	static final EditionForm NEW = new EditionForm("", "en", "", "", "", "", "", EditionWords.NONE);

	EditionForm {
		slug = Slug.typed(slug);
		language = Spoken.of(language);
		region = COUNTRIES.contains(String.valueOf(region)) ? region : "";
		announcedOn = WrittenText.line(announcedOn);
		startsOn = WrittenText.line(startsOn);
		endsOn = WrittenText.line(endsOn);
		accounts = String.join("\n", EditionWords.lines(WrittenText.of(accounts)));
		words = (words != null) ? words : EditionWords.NONE;
	}

	/**
	 * Makes sure that it fits together.
	 * @throws RefusedException if it does not
	 */
	void require() {
		Slug.require(slug);
		day("announcedOn", announcedOn);
		LocalDate first = day("startsOn", startsOn);
		LocalDate last = day("endsOn", endsOn);
		RefusedException.when(first != null && last != null && last.isBefore(first), "endsOn", "before");
		RefusedException.when(EditionWords.lines(accounts).size() > MOST_ACCOUNTS, "accounts", "many");
		said().require();
	}

	/** What it says. */
	EditionWords said() {
		return Objects.requireNonNullElse(words, EditionWords.NONE);
	}

	static @Nullable LocalDate day(String field, String written) {
		try {
			return written.isEmpty() ? null : LocalDate.parse(written);
		}
		catch (DateTimeParseException _) {
			throw new RefusedException(field, "day");
		}
	}

}
