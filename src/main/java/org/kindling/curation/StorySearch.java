package org.kindling.curation;

import java.util.List;
import java.util.Locale;

import org.kindling.creators.CreatorService;
import org.kindling.platform.PageNumber;
import org.kindling.stories.StoryCard;
import org.kindling.stories.StoryFilter;
import org.kindling.stories.StoryOrder;
import org.kindling.stories.StoryService;

import org.springframework.stereotype.Component;

/** Finds public stories for curators: by their words, by who told them, by hashtag. */
@Component
class StorySearch {

	private static final PageNumber FIRST = new PageNumber(1);

	private final StoryService stories;

	private final CreatorService creators;

	StorySearch(StoryService stories, CreatorService creators) {
		this.stories = stories;
		this.creators = creators;
	}

	/**
	 * Twelve at most.
	 * @param words such as {@code bus driver}, {@code @lantern.rosa} or {@code #Kindness}
	 */
	List<StoryCard> find(String words, Locale reader) {
		if (words.isBlank()) {
			return List.of();
		}
		if (words.startsWith("#")) {
			return stories.bearing(words, FIRST).getContent();
		}
		if (words.startsWith("@")) {
			return creators.page(words.substring(1))
				.map((creator) -> stories.list(StoryFilter.ofCreator(creator.id()), StoryOrder.NEWEST, FIRST)
					.getContent())
				.orElseGet(List::of);
		}
		return stories.search(words, reader, FIRST).getContent();
	}

}
