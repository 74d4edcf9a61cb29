package org.kindling.creators;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A creator as visitors see them.
 *
 * @param id the creator's id
 * @param handle without @
 * @param displayName how they want to be called
 * @param bio in their own words, or null
 * @param bioLanguage the language of the bio, or null
 * @param region their country, or null
 * @param languages the languages they write in
 * @param avatar the drawing that stands for them
 * @param origin how they came here
 */
public record CreatorPage(long id, String handle, String displayName, @Nullable String bio,
		@Nullable String bioLanguage, @Nullable String region, List<String> languages, String avatar, Origin origin) {

	CreatorPage(long id, String handle, String displayName, @Nullable String bio, @Nullable String bioLanguage,
			@Nullable String region, String[] languages, String avatar, Origin origin) {
		this(id, handle, displayName, bio, bioLanguage, region, List.of(languages), avatar, origin);
	}

}
