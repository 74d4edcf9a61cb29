package org.kindling.campaigns;

import java.io.Serializable;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;

/** A series in the words of one language. */
@Entity
class SeriesText {

	@EmbeddedId
	private Key key;

	private String title;

	private String introduction;

	protected SeriesText() {
	}

	@Embeddable
	record Key(long seriesId, String language) implements Serializable {

	}

}
