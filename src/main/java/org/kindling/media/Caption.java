package org.kindling.media;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;

/** Subtitles of a video in one language. */
@Entity
class Caption {

	@Id
	@GeneratedValue(strategy = GenerationType.IDENTITY)
	private Long id;

	@ManyToOne(fetch = FetchType.LAZY)
	private Video video;

	private String language;

	@ManyToOne(fetch = FetchType.LAZY)
	private MediaFile file;

	protected Caption() {
	}

}
