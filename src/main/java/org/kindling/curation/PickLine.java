package org.kindling.curation;

import java.time.Instant;

import org.jspecify.annotations.Nullable;
import org.kindling.publishing.PublicationStatus;
import org.kindling.stories.StoryCard;

/**
 * A pick as curators see it.
 *
 * @param id its number
 * @param place where the story is featured
 * @param startsAt from when
 * @param endsAt until when, or null where no end is set
 * @param status where the story stands
 * @param story the story
 */
record PickLine(long id, Place place, Instant startsAt, @Nullable Instant endsAt, PublicationStatus status,
		StoryCard story) {

	PickLine(long id, @Nullable String campaign, @Nullable String edition, Instant startsAt, @Nullable Instant endsAt,
			PublicationStatus status, StoryCard story) {
		this(id, new Place(campaign, edition), startsAt, endsAt, status, story);
	}

	/** Whether its time is now. */
	public boolean isOn(Instant now) {
		return !startsAt.isAfter(now);
	}

	/** Whether nobody sees it, because its story is not public. */
	public boolean isHidden() {
		return status != PublicationStatus.PUBLISHED;
	}

}
