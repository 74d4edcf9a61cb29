package org.kindling.stories;

import java.io.Serializable;
import java.time.Instant;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;

/** That a story bears a hashtag, and since when both are public together. */
@Entity
class StoryHashtag {

	@EmbeddedId
	private Key key;

	private int position;

	private Instant publishedAt;

	protected StoryHashtag() {
	}

	@Embeddable
	record Key(long storyId, long hashtagId) implements Serializable {

	}

}
