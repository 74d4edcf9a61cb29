package org.kindling.media;

import java.time.Instant;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;

/** A story's moving picture: files in several sizes, or a link to another platform. */
@Entity
public class Video {

	@Id
	@GeneratedValue(strategy = GenerationType.IDENTITY)
	private Long id;

	private String link;

	@ManyToOne(fetch = FetchType.LAZY)
	private MediaFile poster;

	private Integer durationInMs;

	private boolean standIn;

	private Instant createdAt;

	protected Video() {
	}

}
