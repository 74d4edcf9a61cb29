package org.kindling.site;

/**
 * What somebody looks for.
 *
 * @param text as it was typed, without the space around it and without control characters
 */
record SearchWords(String text) {

	private static final int LONGEST = 200;

	SearchWords {
		text = text.codePoints()
			.filter((character) -> !Character.isISOControl(character)
					&& Character.getType(character) != Character.SURROGATE)
			.collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
			.toString()
			.strip();
	}

	boolean isEmpty() {
		return text.isEmpty();
	}

	boolean isTooLong() {
		return text.codePointCount(0, text.length()) > LONGEST;
	}

	/** Whether only a person is meant: {@code @rosa}. */
	boolean isHandle() {
		return text.startsWith("@") && text.length() > 1;
	}

	/** Whether only a hashtag is meant: {@code #kindness}. */
	boolean isHashtag() {
		return (text.startsWith("#") || text.startsWith("\uFF03")) && text.length() > 1;
	}

	/** Whether anything may be meant. */
	boolean isText() {
		return !isHandle() && !isHashtag();
	}

	/** The words without the sign that says what they mean. */
	String bare() {
		return (isHandle() || isHashtag()) ? text.substring(1) : text;
	}

}
