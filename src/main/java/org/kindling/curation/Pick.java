package org.kindling.curation;

import java.time.Instant;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import org.kindling.campaigns.Campaign;
import org.kindling.stories.Story;

/**
 * A curator's decision to show a story in a place, in an order, from a time to a time.
 */
@Entity
class Pick {

	@Id
	@GeneratedValue(strategy = GenerationType.IDENTITY)
	private Long id;

	private String place;

	@ManyToOne(fetch = FetchType.LAZY)
	private Campaign campaign;

	private Long editionId;

	@ManyToOne(fetch = FetchType.LAZY)
	private Story story;

	private int position;

	private Instant startsAt;

	private Instant endsAt;

	protected Pick() {
	}

}
