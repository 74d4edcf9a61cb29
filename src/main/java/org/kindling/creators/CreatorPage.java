package org.kindling.creators;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.kindling.media.Portrait;

/**
 * A creator as visitors see them.
 *
 * @param id the creator's id
 * @param account the id of their account, or null where they have none
 * @param handle without @
 * @param displayName how they want to be called
 * @param bio in their own words, or null
 * @param bioLanguage the language of the bio, or null
 * @param region their country, or null
 * @param languages the languages they write in
 * @param links pages elsewhere
 * @param avatar the drawing that stands for them
 * @param portrait their picture, or null
 * @param origin how they came here
 * @param isListed whether lists and search engines may name them
 * @param complimentMode who may give them compliments
 * @param isApproved whether a moderator has let everybody see the profile
 */
public record CreatorPage(long id, @Nullable Long account, String handle, String displayName, @Nullable String bio,
		@Nullable String bioLanguage, @Nullable String region, List<String> languages, List<Link> links, String avatar,
		@Nullable Portrait portrait, Origin origin, boolean isListed, ComplimentMode complimentMode,
		boolean isApproved) {

	/** Of a private profile, no more than its stories tell anyway. */
	CreatorPage(long id, @Nullable Long account, String handle, String displayName, @Nullable String bio,
			@Nullable String bioLanguage, @Nullable String region, String[] languages, List<String> links,
			String avatar, @Nullable String portrait, Origin origin, Visibility visibility,
			ComplimentMode complimentMode, boolean approved) {
		boolean open = visibility == Visibility.LISTED;
		this(id, account, handle, displayName, open ? bio : null, open ? bioLanguage : null, open ? region : null,
				open ? List.of(languages) : List.of(), open ? links.stream().map(Link::of).toList() : List.of(), avatar,
				Portrait.of(portrait), origin, open && approved, complimentMode, approved);
	}

}
