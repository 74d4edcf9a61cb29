package org.kindling.safety;

import java.io.Serializable;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/** A tip in the words of one language. */
@Entity
@Table(name = "safety_tip_text")
class TipText {

	@EmbeddedId
	private Key key;

	private String title;

	private String body;

	protected TipText() {
	}

	@Embeddable
	record Key(long tipId, String language) implements Serializable {

	}

}
