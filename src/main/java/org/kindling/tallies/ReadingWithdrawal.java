package org.kindling.tallies;

import java.time.Instant;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** That a reading is shown no more. */
@Entity
class ReadingWithdrawal {

	@Id
	private Long readingId;

	private Instant at;

	protected ReadingWithdrawal() {
	}

}
