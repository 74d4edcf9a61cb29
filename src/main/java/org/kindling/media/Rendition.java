package org.kindling.media;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;

/** A video in one size. */
@Entity
class Rendition {

	@Id
	@GeneratedValue(strategy = GenerationType.IDENTITY)
	private Long id;

	@ManyToOne(fetch = FetchType.LAZY)
	private Video video;

	@ManyToOne(fetch = FetchType.LAZY)
	private MediaFile file;

	private int width;

	private int height;

	protected Rendition() {
	}

}
