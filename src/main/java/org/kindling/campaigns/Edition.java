package org.kindling.campaigns;

import java.time.LocalDate;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;

/** A campaign's face for one language and region, with dates of its own. */
@Entity
class Edition {

	@Id
	@GeneratedValue(strategy = GenerationType.IDENTITY)
	private Long id;

	@ManyToOne(fetch = FetchType.LAZY)
	private Campaign campaign;

	private String slug;

	private String language;

	private String region;

	private LocalDate announcedOn;

	private LocalDate startsOn;

	private LocalDate endsOn;

	private String[] accounts;

	private boolean demonstration;

	private int position;

	protected Edition() {
	}

}
