package org.kindling.platform;

import java.text.Normalizer;
import java.util.Set;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * Reads text as it arrives from a form, and tells what is wrong with it.
 * <p>
 * Signs that turn the direction of writing are left out without a word: nobody sees that
 * they typed them, they come along with a copied line, and they make a sentence read
 * other than it is. What is no character at all, such as NUL or half of one, becomes
 * {@code �}, so that its writer sees where it stands; it is refused and not left out,
 * because something of what they meant is missing there.
 */
public final class WrittenText {

	private static final int NO_CHARACTER = 0xfffd;

	// Six accents on one letter are more than any language writes; dozens cover the lines
	// above.
	private static final Pattern TOWER = Pattern.compile("\\p{M}{7,}");

	private static final Pattern TURNS = Pattern.compile("[\\u202a-\\u202e\\u2066-\\u2069]");

	private static final Pattern LINE_END = Pattern.compile("\\r\\n|[\\r\\u000b\\u000c\\u0085\\u2028\\u2029]");

	// Letters by their category that nobody sees: fillers of Hangul, the empty pattern of
	// Braille.
	private static final Set<Integer> UNSEEN = Set.of(0x115f, 0x1160, 0x2800, 0x3164, 0xffa0);

	private WrittenText() {
	}

	/**
	 * Text of several lines, as it is kept.
	 * @param written as it arrived; nothing is the same as an empty text
	 * @return in Unicode's form NFC, lines ending in {@code \n}, without space around it
	 */
	public static String of(@Nullable String written) {
		if (written == null) {
			return "";
		}
		String lines = LINE_END.matcher(written).replaceAll("\n").replace('\t', ' ');
		String straight = TURNS.matcher(lines).replaceAll("");
		StringBuilder text = new StringBuilder();
		straight.codePoints().map((each) -> isNoCharacter(each) ? NO_CHARACTER : each).forEach(text::appendCodePoint);
		return Normalizer.normalize(text, Normalizer.Form.NFC).strip();
	}

	/** The same as one line. */
	public static String line(@Nullable String written) {
		return of(written).replaceAll("\\s*\\n\\s*", " ");
	}

	/** Whether somebody can see anything of it. */
	public static boolean saysSomething(String text) {
		return text.codePoints().anyMatch(WrittenText::isSeen);
	}

	static boolean hasNoText(String text) {
		return text.codePoints().anyMatch((each) -> each == NO_CHARACTER || isNoCharacter(each));
	}

	static boolean hasTowers(String text) {
		return TOWER.matcher(text).find();
	}

	private static boolean isNoCharacter(int character) {
		return switch (Character.getType(character)) {
			case Character.CONTROL -> character != '\n';
			case Character.SURROGATE -> true;
			default -> (character & 0xfffe) == 0xfffe || (character >= 0xfdd0 && character <= 0xfdef);
		};
	}

	private static boolean isSeen(int character) {
		return switch (Character.getType(character)) {
			case Character.CONTROL, Character.FORMAT, Character.SURROGATE, Character.UNASSIGNED,
					Character.SPACE_SEPARATOR, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR,
					Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.COMBINING_SPACING_MARK ->
				false;
			default -> !UNSEEN.contains(character) && character != NO_CHARACTER;
		};
	}

}
