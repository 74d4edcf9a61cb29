package org.kindling.media;

import java.io.Serializable;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;

/** A portrait in one of its sizes. */
@Entity
class PortraitFile {

	@EmbeddedId
	private Key key;

	@ManyToOne(fetch = FetchType.LAZY)
	private MediaFile file;

	protected PortraitFile() {
	}

	@Embeddable
	record Key(long portraitId, int side) implements Serializable {

	}

}
