package org.kindling.publishing;

import java.util.Set;

import static org.kindling.publishing.PublicationStatus.DECLINED;
import static org.kindling.publishing.PublicationStatus.DRAFT;
import static org.kindling.publishing.PublicationStatus.PUBLISHED;
import static org.kindling.publishing.PublicationStatus.REMOVED;
import static org.kindling.publishing.PublicationStatus.RETURNED;
import static org.kindling.publishing.PublicationStatus.WAITING;
import static org.kindling.publishing.PublicationStatus.WITHDRAWN;

/** A way from one state to another. This is the one table of what is legal. */
public enum PublicationStep {

	/** The author asks for it to be looked at. */
	HAND_IN(WAITING, DRAFT, RETURNED, WITHDRAWN),

	/** The author wants to go on writing before anybody has decided. */
	TAKE_BACK(DRAFT, WAITING),

	/** A person lets everybody see it. */
	APPROVE(PUBLISHED, WAITING),

	/** A person asks the author to change something. */
	RETURN(RETURNED, WAITING),

	/** A person refuses it. */
	DECLINE(DECLINED, WAITING),

	/** The author takes it out of the public. */
	WITHDRAW(WITHDRAWN, PUBLISHED),

	/** A person takes it out of the public. */
	REMOVE(REMOVED, PUBLISHED),

	/** A decision against it is reversed. */
	RESTORE(PUBLISHED, REMOVED, DECLINED);

	private final PublicationStatus to;

	private final Set<PublicationStatus> from;

	PublicationStep(PublicationStatus to, PublicationStatus... from) {
		this.to = to;
		this.from = Set.of(from);
	}

	/** Where it leads. */
	public PublicationStatus to() {
		return to;
	}

	/** Whether it may be taken from that state. */
	public boolean isLegalFrom(PublicationStatus status) {
		return from.contains(status);
	}

	/** Whether it is the author's own; the others are decisions about the author. */
	public boolean isByAuthor() {
		return this == HAND_IN || this == TAKE_BACK || this == WITHDRAW;
	}

}
