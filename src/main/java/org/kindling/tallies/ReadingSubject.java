package org.kindling.tallies;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import org.kindling.hashtags.Hashtag;

/**
 * What others published numbers about: a hashtag, a group of them, an account, a video.
 */
@Entity
class ReadingSubject {

	@Id
	@GeneratedValue(strategy = GenerationType.IDENTITY)
	private Long id;

	private String slug;

	@ManyToOne(fetch = FetchType.LAZY)
	private Hashtag hashtag;

	// Campaigns stand above tallies, so their id only.
	private Long campaignId;

	protected ReadingSubject() {
	}

}
