package org.kindling.creators;

/** How a creator came to be on the portal; it decides what the page must say about it. */
public enum Origin {

	/** Somebody signed up. */
	ACCOUNT,

	/** A real person named in press reports, of whom nothing else is shown. */
	PRESS,

	/** Invented, to show how the portal works. */
	DEMONSTRATION

}
