package org.kindling.accounts;

/**
 * What somebody may do here. Each is granted by itself: an admin does not decide about
 * stories.
 */
public enum Role {

	/** Tells stories. */
	CREATOR,

	/** Looks at everything before anyone else does, and decides. */
	MODERATOR,

	/** Features stories and runs campaigns. */
	CURATOR,

	/** Looks after people, settings and the machine. */
	ADMIN;

	/** Whether who has this role works here. */
	public boolean isStaff() {
		return this != CREATOR;
	}

	/** The name by which Spring Security knows it. */
	String authority() {
		return "ROLE_" + name();
	}

}
