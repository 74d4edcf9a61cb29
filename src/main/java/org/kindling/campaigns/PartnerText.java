package org.kindling.campaigns;

import java.io.Serializable;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;

/** What a partner is there for, in the words of one language. */
@Entity
class PartnerText {

	@EmbeddedId
	private Key key;

	private String mission;

	protected PartnerText() {
	}

	@Embeddable
	record Key(long partnerId, String language) implements Serializable {

	}

}
