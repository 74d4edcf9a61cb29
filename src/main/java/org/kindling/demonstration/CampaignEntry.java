package org.kindling.demonstration;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/** A campaign as campaigns.yaml tells it; texts are by language. */
record CampaignEntry(String slug, String hashtag, List<String> hashtags, String palette, String motif, String scene,
		String organiser, List<String> partners, List<Map<String, Norm>> norms, List<Edition> editions,
		List<Award> awards, @Nullable Series series, List<Film> films) {

	CampaignEntry {
		awards = (awards != null) ? awards : List.of();
		films = (films != null) ? films : List.of();
	}

	record Norm(String title, String text) {

	}

	/**
	 * Either reported, with dates where they are known, or made for the demonstration
	 * around today.
	 */
	record Edition(String slug, String language, @Nullable String region, @Nullable LocalDate announced,
			@Nullable LocalDate starts, @Nullable LocalDate ends, @Nullable Integer startsDaysAgo,
			@Nullable Integer endsInDays, List<String> accounts, boolean demonstration,
			Map<String, EditionText> texts) {

		@Nullable LocalDate start(Today today) {
			return (startsDaysAgo != null) ? today.date().minusDays(startsDaysAgo) : starts;
		}

		@Nullable LocalDate end(Today today) {
			return (endsInDays != null) ? today.date().plusDays(endsInDays) : ends;
		}

	}

	record EditionText(String name, String title, String headline, @Nullable String emphasis, String introduction,
			@Nullable String note, List<String> goals, List<String> takePart, @Nullable String period) {

	}

	record Award(@Nullable BigDecimal amountFrom, @Nullable BigDecimal amountTo, @Nullable String currency,
			@Nullable Integer count, Map<String, AwardText> texts) {

	}

	record AwardText(String name, String criteria) {

	}

	record Series(String slug, Map<String, SeriesText> texts) {

	}

	record SeriesText(String title, @Nullable String introduction) {

	}

	/** A film of the campaign's series; the clip is shown in its place. */
	record Film(String slug, String creator, String title, String clip, String palette, Map<String, FilmText> texts) {

	}

	record FilmText(String body) {

	}

}
