package org.kindling.campaigns;

import java.io.Serializable;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;

/** An edition in the words of one language. */
@Entity
class EditionText {

	@EmbeddedId
	private Key key;

	private String name;

	private String title;

	private String headline;

	private String emphasis;

	private String introduction;

	private String note;

	private String[] goals;

	private String[] takePart;

	private String period;

	protected EditionText() {
	}

	@Embeddable
	record Key(long editionId, String language) implements Serializable {

	}

}
