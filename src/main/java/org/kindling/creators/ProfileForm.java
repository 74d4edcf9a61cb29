package org.kindling.creators;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import jakarta.validation.Valid;
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
 * @param address addresses of pages elsewhere
 * @param label what each is called
 * @param visibility who comes across the profile
 * @param complimentMode who may give compliments
 */
record ProfileForm(@Said @Words(most = 60) String displayName, @Words(most = 300) String bio, String bioLanguage,
		String region, List<String> languages, List<String> address, List<String> label, String visibility,
		String complimentMode) {

	static final int MOST_LINKS = 5;

	private static final Set<String> COUNTRIES = Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA2);

	ProfileForm {
		displayName = WrittenText.line(displayName);
		bio = WrittenText.of(bio);
		bioLanguage = spoken(bioLanguage);
		region = COUNTRIES.contains(String.valueOf(region)) ? region : "";
		languages = (languages != null)
				? languages.stream().filter(Objects::nonNull).map(ProfileForm::spoken).distinct().toList() : List.of();
		address = (address != null) ? List.copyOf(address) : List.of();
		label = (label != null) ? List.copyOf(label) : List.of();
		visibility = word(Visibility.class, visibility, Visibility.PRIVATE);
		complimentMode = word(ComplimentMode.class, complimentMode, ComplimentMode.EVERYBODY);
	}

	/** The profile as it is wanted now, to be changed. */
	static ProfileForm of(Face face, Choices choices, Locale reader) {
		return new ProfileForm(face.displayName(), face.bio(),
				(face.bioLanguage() != null) ? face.bioLanguage() : reader.toLanguageTag(), choices.region(),
				choices.languages(), face.links().stream().map(Link::of).map(Link::address).toList(),
				face.links().stream().map(Link::of).map(Link::label).toList(), choices.visibility().name(),
				choices.complimentMode().name());
	}

	/** The links that there are, and empty lines to write others into. */
	@Valid
	@Size(max = MOST_LINKS)
	public List<LinkForm> getLinks() {
		Stream<LinkForm> written = IntStream.range(0, address.size())
			.mapToObj((at) -> new LinkForm(address.get(at), (at < label.size()) ? label.get(at) : ""))
			.filter((line) -> !line.isEmpty());
		List<LinkForm> lines = new ArrayList<>(written.toList());
		while (lines.size() < MOST_LINKS) {
			lines.add(new LinkForm("", ""));
		}
		return lines;
	}

	Face face(@Nullable Long portrait, boolean withLinks) {
		boolean silent = bio.isEmpty();
		return new Face(displayName, silent ? null : bio, silent ? null : bioLanguage, withLinks
				? getLinks().stream().filter((line) -> !line.isEmpty()).map(LinkForm::link).map(Link::kept).toList()
				: List.of(), portrait);
	}

	Choices choices() {
		return new Choices(region.isEmpty() ? null : region, languages,
				Visibility.valueOf(visibility.toUpperCase(Locale.ROOT)),
				ComplimentMode.valueOf(complimentMode.toUpperCase(Locale.ROOT)));
	}

	/** One of the words that are offered, whatever was sent. */
	private static <E extends Enum<E>> String word(Class<E> choices, @Nullable String sent, E otherwise) {
		return EnumSet.allOf(choices)
			.stream()
			.filter((choice) -> choice.name().equalsIgnoreCase(sent))
			.findFirst()
			.orElse(otherwise)
			.name()
			.toLowerCase(Locale.ROOT);
	}

	/** One of the portal's languages, whatever was sent. */
	private static String spoken(@Nullable String tag) {
		return Languages.serving((tag != null) ? tag : "").orElse(Locale.ENGLISH).toLanguageTag();
	}

}
