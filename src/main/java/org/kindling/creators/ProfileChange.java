package org.kindling.creators;

import java.time.Instant;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import org.kindling.publishing.Change;
import org.kindling.publishing.Item;
import org.kindling.publishing.Publication;
import org.kindling.publishing.PublicationStatus;
import org.kindling.publishing.PublicationStep;

/** A face that a creator wants to show, and whether it may be seen. */
@Entity
class ProfileChange {

	static final String KIND = "profile";

	@Id
	@GeneratedValue(strategy = GenerationType.IDENTITY)
	private Long id;

	@ManyToOne(fetch = FetchType.LAZY)
	private Creator creator;

	@Embedded
	private Face face;

	@Embedded
	private Publication publication;

	protected ProfileChange() {
	}

	ProfileChange(Creator creator, Face face, Instant at) {
		this.creator = creator;
		this.face = face;
		this.publication = Publication.draft(at);
	}

	Item item() {
		return new Item(KIND, id);
	}

	Creator creator() {
		return creator;
	}

	Face face() {
		return face;
	}

	PublicationStatus status() {
		return publication.status();
	}

	Publication publication() {
		return publication;
	}

	void write(Face wanted) {
		this.publication = publication.edited();
		this.face = wanted;
	}

	/** Goes a step; what the step does to the creator's own face it does as well. */
	Change step(PublicationStep step, Instant at) {
		Publication before = publication;
		this.publication = before.after(step, at);
		if (status() == PublicationStatus.PUBLISHED) {
			creator.show(face);
		}
		else if (publication.isGone()) {
			creator.hide();
		}
		return Change.of(item(), face.bioLanguage(), step, before, publication);
	}

}
