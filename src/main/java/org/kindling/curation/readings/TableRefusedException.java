package org.kindling.curation.readings;

/** A file cannot be read as a table of readings; a word says why. */
class TableRefusedException extends RuntimeException {

	TableRefusedException(String problem) {
		super(problem);
	}

	/** The word for it, which the messages spell out. */
	String problem() {
		return String.valueOf(getMessage());
	}

}
