package org.kindling.campaigns;

import java.io.Serializable;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;

/** An award in the words of one language. */
@Entity
class AwardText {

	@EmbeddedId
	private Key key;

	private String name;

	private String criteria;

	protected AwardText() {
	}

	@Embeddable
	record Key(long awardId, String language) implements Serializable {

	}

}
