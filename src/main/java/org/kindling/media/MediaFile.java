package org.kindling.media;

import java.time.Instant;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;

/** A file in the media store, named by the hash of its content. */
@Entity
class MediaFile {

	@Id
	@GeneratedValue(strategy = GenerationType.IDENTITY)
	private Long id;

	private String name;

	private String contentType;

	private long sizeInBytes;

	private Instant createdAt;

	protected MediaFile() {
	}

}
