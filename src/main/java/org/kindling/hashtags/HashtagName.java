package org.kindling.hashtags;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * What makes two hashtags the same: the tag without #, in Unicode's compatibility form
 * (NFKC, so that full-width letters are plain ones) and without case.
 *
 * @param value 1 to 60 characters, letters with their marks, digits and underscores
 */
public record HashtagName(String value) {

	private static final int LONGEST = 60;

	private static final Set<Integer> MARKS = Set.of((int) Character.NON_SPACING_MARK,
			(int) Character.COMBINING_SPACING_MARK, (int) Character.ENCLOSING_MARK);

	public HashtagName {
		if (value.isEmpty() || value.codePointCount(0, value.length()) > LONGEST
				|| value.codePoints().anyMatch(HashtagName::separates)) {
			throw new IllegalArgumentException("Not a hashtag");
		}
	}

	/**
	 * Reads a tag as people write it, with or without #.
	 * @param written any text
	 * @return the name, or empty where the text is no hashtag
	 */
	public static Optional<HashtagName> read(String written) {
		String plain = Normalizer.normalize(written, Normalizer.Form.NFKC).strip();
		String name = fold(plain.startsWith("#") ? plain.substring(1) : plain);
		try {
			return Optional.of(new HashtagName(name));
		}
		catch (IllegalArgumentException _) {
			return Optional.empty();
		}
	}

	// Upper case first: it is what makes ß and ss, or the two small sigmas, the same.
	private static String fold(String text) {
		return Normalizer.normalize(text.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT), Normalizer.Form.NFKC);
	}

	// Letters, their marks, digits and the underscore: what every platform takes for a
	// hashtag, and every address can carry.
	private static boolean separates(int character) {
		return !Character.isLetterOrDigit(character) && character != '_'
				&& !MARKS.contains(Character.getType(character));
	}

	@Override
	public String toString() {
		return value;
	}

}
