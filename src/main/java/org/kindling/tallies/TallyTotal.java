package org.kindling.tallies;

import java.io.Serializable;

import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;

/** The sum of a subject's tallies over all days; lists join and sort by it. */
@Entity
class TallyTotal {

	@EmbeddedId
	private Key key;

	private long amount;

	protected TallyTotal() {
	}

	@Embeddable
	record Key(@Convert(converter = SubjectConverter.class) Subject subject, long subjectId,
			@Convert(converter = MeasureConverter.class) Measure measure) implements Serializable {

	}

}
