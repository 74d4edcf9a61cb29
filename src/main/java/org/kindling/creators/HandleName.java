package org.kindling.creators;

import java.text.Normalizer;
import java.util.Locale;

import org.kindling.accounts.HandleProblem;
import org.kindling.accounts.HandleRefusedException;

/**
 * What a creator is called in addresses, without @: ASCII in lower case, because
 * characters of other scripts look like those of this one.
 *
 * @param value 3 to 30 letters, digits and underscores, in parts that dots divide
 */
record HandleName(String value) {

	private static final int SHORTEST = 3;

	private static final int LONGEST = 30;

	// Whoever writes more means no handle; and folding costs more the longer a text is.
	private static final int LONGEST_WRITTEN = 200;

	HandleName {
		refuse(value.isEmpty(), HandleProblem.EMPTY);
		refuse(!value.matches("[a-z0-9_.]+"), HandleProblem.CHARACTERS);
		refuse(value.length() < SHORTEST, HandleProblem.TOO_SHORT);
		refuse(value.length() > LONGEST, HandleProblem.TOO_LONG);
		refuse(!value.matches("\\w+(\\.\\w+)*"), HandleProblem.DOTS);
	}

	/**
	 * Reads a handle as people write it: in any case and width, with or without @.
	 * @throws HandleRefusedException if what is written is no handle
	 */
	static HandleName read(String written) {
		refuse(written.length() > LONGEST_WRITTEN, HandleProblem.TOO_LONG);
		String plain = Normalizer.normalize(written, Normalizer.Form.NFKC).strip().toLowerCase(Locale.ROOT);
		return new HandleName(plain.startsWith("@") ? plain.substring(1) : plain);
	}

	private static void refuse(boolean wrong, HandleProblem problem) {
		if (wrong) {
			throw new HandleRefusedException(problem);
		}
	}

	@Override
	public String toString() {
		return value;
	}

}
