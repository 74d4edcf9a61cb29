package org.kindling.tallies;

import java.time.Instant;
import java.time.LocalDate;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;

/**
 * A number that somebody else published. It is never changed: a newer one supersedes it.
 */
@Entity
class Reading {

	@Id
	@GeneratedValue(strategy = GenerationType.IDENTITY)
	private Long id;

	@ManyToOne(fetch = FetchType.LAZY)
	private ReadingSubject subject;

	private ReadingKind kind;

	private Qualifier qualifier;

	private long amount;

	private LocalDate asOf;

	private String source;

	private String link;

	private Instant recordedAt;

	private Long supersedes;

	protected Reading() {
	}

}
