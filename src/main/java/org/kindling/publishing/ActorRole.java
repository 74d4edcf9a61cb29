package org.kindling.publishing;

/** In what part somebody did something to what is moderated. */
public enum ActorRole {

	/** Its author. */
	AUTHOR,

	/** Somebody who moderates. */
	MODERATOR,

	/** The portal itself, by a rule. */
	PORTAL

}
