package org.kindling.stories;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.kindling.hashtags.HashtagName;
import org.kindling.platform.Languages;

import org.springframework.web.util.UriComponentsBuilder;

/**
 * Which stories a visitor wants to see on a page, and in which order: the form above the
 * list.
 *
 * @param order newest first unless said otherwise
 * @param language only stories in this language; empty for all
 * @param hashtag only stories that bear this tag; empty for all
 * @param page from 1
 */
public record StoryChoice(@Nullable StoryOrder order, @Nullable String language, @Nullable String hashtag,
		@Nullable Integer page) {

	public StoryChoice {
		order = (order != null) ? order : StoryOrder.NEWEST;
		language = known(language);
		hashtag = readable(hashtag);
		page = (page != null) ? page : 1;
	}

	/** The chosen stories of a campaign. */
	public StoryFilter inCampaign(long campaign) {
		return StoryFilter.ofCampaign(campaign, name(), language);
	}

	/** The chosen stories that bear a hashtag. */
	public StoryFilter underHashtag(HashtagName name) {
		return StoryFilter.ofHashtag(name, language);
	}

	/** The chosen stories of all campaigns. */
	StoryFilter everywhere() {
		return StoryFilter.ofLanguage(language);
	}

	/**
	 * Where this choice is shown, first page.
	 * @param list the address of the list without a query
	 */
	public String address(String list) {
		return UriComponentsBuilder.fromPath(list)
			.queryParamIfPresent("order", Optional.of(word()).filter((word) -> order != StoryOrder.NEWEST))
			.queryParamIfPresent("language", Optional.ofNullable(language))
			.queryParamIfPresent("hashtag", Optional.ofNullable(hashtag))
			.encode()
			.toUriString();
	}

	private String word() {
		return order.name().toLowerCase(Locale.ROOT);
	}

	/** Whether some stories are left out. */
	public boolean isFiltered() {
		return language != null || hashtag != null;
	}

	/** Whether a label is that of the chosen hashtag, however it is written. */
	public boolean isOf(String label) {
		return hashtag != null && HashtagName.read(hashtag).equals(HashtagName.read(label));
	}

	/** Whether a hashtag is chosen that is none of these labels. */
	public boolean isOutside(List<String> labels) {
		return hashtag != null && labels.stream().noneMatch(this::isOf);
	}

	private @Nullable HashtagName name() {
		return (hashtag != null) ? HashtagName.read(hashtag).orElse(null) : null;
	}

	private static @Nullable String known(@Nullable String language) {
		String tag = filled(language);
		return (tag != null) ? Languages.serving(tag).map(Locale::toLanguageTag).orElse(null) : null;
	}

	private static @Nullable String readable(@Nullable String hashtag) {
		String tag = filled(hashtag);
		return (tag != null && HashtagName.read(tag).isPresent()) ? tag : null;
	}

	private static @Nullable String filled(@Nullable String text) {
		return (text == null || text.isBlank()) ? null : text;
	}

}
