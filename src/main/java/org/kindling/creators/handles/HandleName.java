package org.kindling.creators.handles;

import java.text.Normalizer;
import java.util.Locale;

import org.kindling.accounts.HandleRefusedException;
import org.kindling.accounts.HandleRefusedException.Reason;

/**
 * What a creator is called in addresses, without @: ASCII in lower case, because
 * characters of other scripts look like those of this one.
 *
 * @param value 3 to 30 letters, digits and underscores, in parts that dots divide
 */
public record HandleName(String value) {

	private static final int SHORTEST = 3;

	private static final int LONGEST = 30;

	// Whoever writes more means no handle; and folding costs more the longer a text is.
	private static final int LONGEST_WRITTEN = 200;

	public HandleName {
		refuse(value.chars().anyMatch((character) -> character >= 128), Reason.LOOK_ALIKE);
		refuse(value.length() < SHORTEST || value.length() > LONGEST || !value.matches("[a-z0-9_]+(\\.[a-z0-9_]+)*"),
				Reason.MALFORMED);
	}

	/**
	 * Reads a handle as people write it: in any case and width, with or without @.
	 * @throws HandleRefusedException if what is written is no handle
	 */
	public static HandleName read(String written) {
		refuse(written.length() > LONGEST_WRITTEN, Reason.MALFORMED);
		String plain = Normalizer.normalize(written, Normalizer.Form.NFKC).strip().toLowerCase(Locale.ROOT);
		return new HandleName(plain.startsWith("@") ? plain.substring(1) : plain);
	}

	private static void refuse(boolean wrong, Reason reason) {
		if (wrong) {
			throw new HandleRefusedException(reason);
		}
	}

	@Override
	public String toString() {
		return value;
	}

}
