package org.kindling.creators;

import java.net.URI;

/**
 * A page elsewhere that a creator points to.
 *
 * @param address beginning with {@code https}
 * @param label what they call it, or empty
 */
public record Link(String address, String label) {

	/** Reads a link as it is kept: the address and, after a space, the label. */
	static Link of(String kept) {
		int space = kept.indexOf(' ');
		return (space < 0) ? new Link(kept, "") : new Link(kept.substring(0, space), kept.substring(space + 1));
	}

	/** Where it really leads, whatever it is called. */
	public String host() {
		return String.valueOf(URI.create(address).getHost()).replaceFirst("^www\\.", "");
	}

	String kept() {
		return (address + " " + label).strip();
	}

}
