package org.kindling.creators;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.kindling.accounts.AgeBand;
import org.kindling.accounts.Freedom;

/**
 * What a creator chooses from lists.
 *
 * @param region their country, or null
 * @param languages the languages they write in
 * @param visibility who comes across their profile
 * @param complimentMode who may give them compliments
 */
record Choices(@Nullable String region, List<String> languages, Visibility visibility, ComplimentMode complimentMode) {

	/** As much of it as somebody of that age may choose; the rest is not even kept. */
	Choices within(AgeBand band) {
		return new Choices(band.allows(Freedom.COUNTRY) ? region : null, languages,
				band.allows(Freedom.LISTED_PROFILE) ? visibility : Visibility.PRIVATE, complimentMode);
	}

	/** What holds for somebody who has just come. */
	static Choices first(AgeBand band, @Nullable String region, String language) {
		return new Choices(region, List.of(language),
				band.allows(Freedom.LISTED_PROFILE_FROM_THE_START) ? Visibility.LISTED : Visibility.PRIVATE,
				ComplimentMode.EVERYBODY)
			.within(band);
	}

}
