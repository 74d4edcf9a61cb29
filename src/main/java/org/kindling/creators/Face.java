package org.kindling.creators;

import java.util.List;

import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/**
 * What a creator shows in words and pictures of their own: what a moderator looks at
 * before others do.
 *
 * @param displayName how they want to be called
 * @param bio in their own words, or null
 * @param bioLanguage the language of the bio, or null
 * @param links as {@link Link#kept()}
 * @param portraitId their picture, or null
 */
@Embeddable
record Face(String displayName, @Nullable String bio, @Nullable String bioLanguage, List<String> links,
		@Nullable Long portraitId) {

	/** The face of somebody of whom nothing has been looked at yet. */
	static Face called(String name) {
		return new Face(name, null, null, List.of(), null);
	}

	Face with(@Nullable Long portrait) {
		return new Face(displayName, bio, bioLanguage, links, portrait);
	}

}
