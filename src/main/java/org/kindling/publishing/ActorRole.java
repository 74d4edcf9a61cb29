package org.kindling.publishing;

/** In what part somebody did something. */
public enum ActorRole {

	/** The author of what it is about. */
	AUTHOR,

	/** Somebody who moderates. */
	MODERATOR,

	/** Somebody who features stories and runs campaigns. */
	CURATOR,

	/** Somebody who looks after people and the machine. */
	ADMIN,

	/** Somebody who looks, with an account or without. */
	VISITOR,

	/** The portal itself, by a rule. */
	PORTAL

}
