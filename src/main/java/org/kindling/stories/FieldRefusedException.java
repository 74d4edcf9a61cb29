package org.kindling.stories;

/** What stands in a field of a form cannot be taken; a sentence says why. */
class FieldRefusedException extends RuntimeException {

	private final String field;

	FieldRefusedException(String field, String sentence) {
		super(sentence);
		this.field = field;
	}

	String field() {
		return field;
	}

	/** The key of the message that says what is wrong. */
	String sentence() {
		return String.valueOf(getMessage());
	}

}
