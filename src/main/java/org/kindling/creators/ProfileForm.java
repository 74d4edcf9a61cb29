package org.kindling.creators;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;

import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.kindling.platform.Languages;
import org.kindling.platform.Said;
import org.kindling.platform.Words;
import org.kindling.platform.WrittenText;

/**
 * What somebody writes about themselves.
 *
 * @param displayName how they want to be called
 * @param bio in their own words, or empty
 * @param bioLanguage the language of the bio
 * @param region ISO 3166, or empty
 * @param languages the languages they write in
 * @param links pages elsewhere; empty ones are left out
 * @param visibility who comes across the profile
 * @param complimentMode who may give compliments
 */
record ProfileForm(@Said @Words(most = 60) String displayName, @Words(most = 300) String bio, String bioLanguage,
		@Pattern(regexp = "([A-Z]{2})?") String region, List<String> languages,
		@Valid @Size(max = ProfileForm.MOST_LINKS) List<LinkForm> links, Visibility visibility,
		ComplimentMode complimentMode) {

	static final int MOST_LINKS = 5;

	ProfileForm {
		displayName = WrittenText.line(displayName);
		bio = WrittenText.of(bio);
		bioLanguage = spoken(bioLanguage);
		region = (region != null) ? region : "";
		languages = (languages != null)
				? languages.stream().filter(Objects::nonNull).map(ProfileForm::spoken).distinct().toList() : List.of();
		links = (links != null) ? links.stream().filter((link) -> link != null && !link.isEmpty()).toList() : List.of();
		visibility = (visibility != null) ? visibility : Visibility.PRIVATE;
		complimentMode = (complimentMode != null) ? complimentMode : ComplimentMode.EVERYBODY;
	}

	/** The profile as it is wanted now, to be changed. */
	static ProfileForm of(Face face, Choices choices, Locale reader) {
		return new ProfileForm(face.displayName(), face.bio(),
				(face.bioLanguage() != null) ? face.bioLanguage() : reader.toLanguageTag(), choices.region(),
				choices.languages(),
				face.links().stream().map(Link::of).map((link) -> new LinkForm(link.address(), link.label())).toList(),
				choices.visibility(), choices.complimentMode());
	}

	/** Lines to write links into: those that there are, and empty ones. */
	List<LinkForm> lines() {
		return Stream.concat(links.stream(), Stream.generate(() -> new LinkForm("", ""))).limit(MOST_LINKS).toList();
	}

	@AssertTrue
	boolean isRegionThere() {
		return region.isEmpty() || Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA2).contains(region);
	}

	Face face(@Nullable Long portrait, boolean withLinks) {
		boolean silent = bio.isEmpty();
		return new Face(displayName, silent ? null : bio, silent ? null : bioLanguage,
				withLinks ? links.stream().map(LinkForm::link).map(Link::kept).toList() : List.of(), portrait);
	}

	Choices choices() {
		return new Choices(region.isEmpty() ? null : region, languages, visibility, complimentMode);
	}

	/** One of the portal's languages, whatever was sent. */
	private static String spoken(@Nullable String tag) {
		return Languages.serving((tag != null) ? tag : "").orElse(Locale.ENGLISH).toLanguageTag();
	}

}
