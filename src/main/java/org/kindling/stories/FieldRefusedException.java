package org.kindling.stories;

/** What stands in a field of a form cannot be taken; a word says why. */
class FieldRefusedException extends RuntimeException {

	private final String field;

	FieldRefusedException(String field, String problem) {
		super(problem);
		this.field = field;
	}

	String field() {
		return field;
	}

	/** The word for it, which the messages spell out. */
	String problem() {
		return String.valueOf(getMessage());
	}

}
