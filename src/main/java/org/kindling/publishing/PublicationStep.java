package org.kindling.publishing;

import java.util.Locale;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import static org.kindling.publishing.PublicationStatus.DECLINED;
import static org.kindling.publishing.PublicationStatus.DRAFT;
import static org.kindling.publishing.PublicationStatus.HIDDEN;
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
	WITHDRAW(WITHDRAWN, PUBLISHED, HIDDEN),

	/**
	 * A person finds it fit for everybody, and it stays where it is: where two have to,
	 * the first of them, or one more who looked at what is public.
	 */
	ENDORSE(null, WAITING, PUBLISHED),

	/** Nobody sees it any more until a person has looked at what somebody asked. */
	HIDE(HIDDEN, PUBLISHED),

	/** A person takes it out of the public. */
	REMOVE(REMOVED, PUBLISHED, HIDDEN),

	/** A decision against it is reversed. */
	RESTORE(PUBLISHED, REMOVED, DECLINED, RETURNED, HIDDEN);

	private final @Nullable PublicationStatus to;

	private final Set<PublicationStatus> from;

	PublicationStep(@Nullable PublicationStatus to, PublicationStatus... from) {
		this.to = to;
		this.from = Set.of(from);
	}

	/** Where it leads from there. */
	public PublicationStatus to(PublicationStatus from) {
		return (to != null) ? to : from;
	}

	/** Whether it lets everybody see what they did not see before. */
	public boolean publishes() {
		return to == PUBLISHED;
	}

	/** Whether it may be taken from that state. */
	public boolean isLegalFrom(PublicationStatus status) {
		return from.contains(status);
	}

	/** Whether it is the author's own; the others are decisions about the author. */
	public boolean isByAuthor() {
		return this == HAND_IN || this == TAKE_BACK || this == WITHDRAW;
	}

	/** Whether it is taken against its author's wish, who must be told why. */
	public boolean isAgainstAuthor() {
		return this == RETURN || this == DECLINE || this == HIDE || this == REMOVE;
	}

	/** Its name in the ledger and in messages, such as {@code hand_in}. */
	public String word() {
		return name().toLowerCase(Locale.ROOT);
	}

}
