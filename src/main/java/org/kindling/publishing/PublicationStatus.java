package org.kindling.publishing;

/** Where something stands on its way to the public, and back. */
public enum PublicationStatus {

	/** Its author is still at it. */
	DRAFT,

	/** Handed in; a moderator has not decided yet. */
	WAITING,

	/** Back with its author, who was told what to change. */
	RETURNED,

	/** Refused, with a reason. */
	DECLINED,

	/** Everybody can see it. */
	PUBLISHED,

	/** Was public; its author took it back. */
	WITHDRAWN,

	/** Was public; a moderator took it down. */
	REMOVED,

	/** Was public; nobody sees it until a moderator has looked at what was asked. */
	HIDDEN;

	/** Whether it was public once and is so no longer. */
	public boolean isGone() {
		return this == WITHDRAWN || this == REMOVED || this == HIDDEN;
	}

	/** Whether its author may change it, and then hand it in. */
	public boolean isWithAuthor() {
		return this == DRAFT || this == RETURNED || this == WITHDRAWN;
	}

}
