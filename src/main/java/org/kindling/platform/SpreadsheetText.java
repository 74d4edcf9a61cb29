package org.kindling.platform;

import java.util.regex.Pattern;

/**
 * Words in a field of a table that people open with a spreadsheet, which takes what
 * begins in certain ways for a formula and computes it. Behind an apostrophe it is text.
 * See https://owasp.org/www-community/attacks/CSV_Injection
 */
public final class SpreadsheetText {

	private static final Pattern FORMULA = Pattern.compile("\\s*[=+\\-@＝＋－＠]|[\\t\\r\\n]");

	private static final String APOSTROPHE = "'";

	private SpreadsheetText() {
	}

	/** The words as a field that is never computed. */
	public static String guarded(String words) {
		return needsGuard(words) ? APOSTROPHE + words : words;
	}

	/** The words that were guarded; words that never were stay as they are. */
	public static String read(String field) {
		return (field.startsWith(APOSTROPHE) && needsGuard(field.substring(1))) ? field.substring(1) : field;
	}

	// An apostrophe is guarded as well, so that reading gives back what was there.
	private static boolean needsGuard(String words) {
		return FORMULA.matcher(words).lookingAt() || words.startsWith(APOSTROPHE);
	}

}
