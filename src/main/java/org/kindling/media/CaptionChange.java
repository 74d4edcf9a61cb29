package org.kindling.media;

import java.time.Instant;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import org.kindling.publishing.Change;
import org.kindling.publishing.Item;
import org.kindling.publishing.Publication;
import org.kindling.publishing.PublicationStatus;
import org.kindling.publishing.PublicationStep;

/** Captions that are to be shown in a public video, and whether they may be seen. */
@Entity
class CaptionChange {

	@Id
	@GeneratedValue(strategy = GenerationType.IDENTITY)
	private Long id;

	private long videoId;

	private String language;

	private long fileId;

	@Embedded
	private Publication publication;

	protected CaptionChange() {
	}

	CaptionChange(long videoId, String language, long fileId, Instant at) {
		this.videoId = videoId;
		this.language = language;
		this.fileId = fileId;
		this.publication = Publication.draft(at);
	}

	Item item() {
		return new Item(CaptionChanges.KIND, id);
	}

	long video() {
		return videoId;
	}

	String language() {
		return language;
	}

	long file() {
		return fileId;
	}

	PublicationStatus status() {
		return publication.status();
	}

	Publication publication() {
		return publication;
	}

	void write(long file) {
		this.publication = publication.edited();
		this.fileId = file;
	}

	Change step(PublicationStep step, Instant at) {
		Publication before = publication;
		this.publication = before.after(step, at);
		return Change.of(item(), language, step, before, publication);
	}

}
