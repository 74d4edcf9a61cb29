package org.kindling.publishing;

import java.time.Instant;

import jakarta.persistence.Convert;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/**
 * The state of something that is moderated. It never changes: every step makes another
 * one.
 *
 * @param status where it stands
 * @param since when it came there
 * @param publishedAt when it was public first, or null
 * @param version grows with every change of the content or the state, so that a decision
 * can say what it was made about
 */
@Embeddable
public record Publication(@Convert(converter = PublicationStatusConverter.class) PublicationStatus status,
		@Column(name = "status_since") Instant since, @Nullable Instant publishedAt, long version) {

	/** Something that its author has just begun. */
	public static Publication draft(Instant at) {
		return new Publication(PublicationStatus.DRAFT, at, null, 1);
	}

	/**
	 * Where it stands after a step.
	 * @throws IllegalStepException if the step cannot be taken from here
	 */
	public Publication after(PublicationStep step, Instant at) {
		if (!step.isLegalFrom(status)) {
			throw new IllegalStepException(step.name(), status);
		}
		if (step.to(status) == status) {
			return this;
		}
		Instant first = (publishedAt == null && step.publishes()) ? at : publishedAt;
		return new Publication(step.to(status), at, first, version + 1);
	}

	/**
	 * Where it stands after its author changed the content.
	 * @throws IllegalStepException if it is not with its author
	 */
	public Publication edited() {
		if (!status.isWithAuthor()) {
			throw new IllegalStepException("edit", status);
		}
		return new Publication(status, since, publishedAt, version + 1);
	}

	/**
	 * Makes sure that nobody but its author has ever seen it, so that it may be removed
	 * for good.
	 * @throws IllegalStepException if it was public, or is being judged
	 */
	public void requireUnseen() {
		if (!status.isWithAuthor() || publishedAt != null) {
			throw new IllegalStepException("delete", status);
		}
	}

	/**
	 * Makes sure that what somebody saw is what is there.
	 * @throws StaleVersionException if it has changed since
	 */
	public void require(long seen) {
		if (seen != version) {
			throw new StaleVersionException(seen, version);
		}
	}

	/** Whether it was public once and is so no longer, whatever became of it since. */
	public boolean isGone() {
		return publishedAt != null && status != PublicationStatus.PUBLISHED;
	}

}
