package org.kindling.campaigns.editing;

import java.util.List;

/** Somebody else saved the same sheet meanwhile. */
class OutdatedException extends RuntimeException {

	private final String seen;

	private final List<String> saved;

	OutdatedException(String seen, List<String> saved) {
		super("Somebody else saved it meanwhile");
		this.seen = seen;
		this.saved = List.copyOf(saved);
	}

	/** The mark of what it says now. */
	String seen() {
		return seen;
	}

	/** What it says now where the second curator wants something else. */
	List<String> saved() {
		return saved;
	}

}
