package org.kindling.campaigns.editing;

/** What a curator wants is not possible; a word says why. */
class RefusedException extends RuntimeException {

	private final String field;

	RefusedException(String field, String problem) {
		super(problem);
		this.field = field;
	}

	static void when(boolean wrong, String field, String problem) {
		if (wrong) {
			throw new RefusedException(field, problem);
		}
	}

	/** The field of the form that it is about. */
	String field() {
		return field;
	}

	/** The word for it, which the messages spell out. */
	String problem() {
		return String.valueOf(getMessage());
	}

}
