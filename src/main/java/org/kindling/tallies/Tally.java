package org.kindling.tallies;

import java.io.Serializable;
import java.time.LocalDate;

import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;

/** How often one thing happened to one subject on one day. */
@Entity
class Tally {

	@EmbeddedId
	private Key key;

	private long amount;

	protected Tally() {
	}

	@Embeddable
	record Key(@Convert(converter = SubjectConverter.class) Subject subject, long subjectId,
			@Convert(converter = MeasureConverter.class) Measure measure, LocalDate day) implements Serializable {

	}

}
