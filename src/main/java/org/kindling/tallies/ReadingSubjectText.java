package org.kindling.tallies;

import java.io.Serializable;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;

/** A reading's subject in the words of one language. */
@Entity
class ReadingSubjectText {

	@EmbeddedId
	private Key key;

	private String name;

	private String note;

	protected ReadingSubjectText() {
	}

	@Embeddable
	record Key(long subjectId, String language) implements Serializable {

	}

}
