package org.kindling.stories;

import java.io.Serializable;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;

/** A story's words in a language that it was not written in. */
@Entity
class StoryTranslation {

	@EmbeddedId
	private Key key;

	private String body;

	protected StoryTranslation() {
	}

	@Embeddable
	record Key(long storyId, String language) implements Serializable {

	}

}
