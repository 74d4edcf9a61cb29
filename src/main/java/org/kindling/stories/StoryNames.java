package org.kindling.stories;

import java.util.UUID;
import java.util.stream.IntStream;

import org.springframework.stereotype.Component;

/** Gives every story an address of its own, also where two of one title come at once. */
@Component
class StoryNames {

	private static final int SHORT = 8;

	private final OwnStoryRepository stories;

	StoryNames(OwnStoryRepository stories) {
		this.stories = stories;
	}

	/**
	 * A name that no other story has, until the transaction ends at least: made of the
	 * title, or without a meaning where its script has no place in addresses.
	 */
	String of(String title) {
		String readable = Slug.of(title);
		String slug = readable.isEmpty() ? "story-" + UUID.randomUUID().toString().substring(0, SHORT) : readable;
		stories.lockSlug(slug);
		return IntStream.iterate(1, (number) -> number + 1)
			.mapToObj((number) -> (number == 1) ? slug : slug + "-" + number)
			.filter((candidate) -> !stories.isTaken(candidate))
			.findFirst()
			.orElseThrow();
	}

}
