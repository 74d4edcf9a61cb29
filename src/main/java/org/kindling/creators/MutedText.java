package org.kindling.creators;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Text as muted words are looked for in it: case, accents, invisible signs and the kind
 * of space make no difference.
 *
 * @param value in one line
 */
record MutedText(String value) {

	private static final Pattern UNHEARD = Pattern.compile("[\\p{Mn}\\p{Me}\\p{Cf}]+");

	// These write words without space between them, so a word may stand anywhere.
	private static final Pattern UNSPACED = Pattern
		.compile("[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}\\p{IsThai}\\p{IsLao}\\p{IsKhmer}\\p{IsMyanmar}]");

	/** Text as somebody wrote it. */
	static MutedText of(String written) {
		String plain = UNHEARD.matcher(Normalizer.normalize(written, Normalizer.Form.NFKD)).replaceAll("");
		return new MutedText(plain.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT).replaceAll("\\s+", " ").strip());
	}

	/** How many characters it has, counted as Unicode's code points. */
	int length() {
		return value.codePointCount(0, value.length());
	}

	/** Whether a word or several stand in it, and are not merely part of a longer one. */
	boolean holds(MutedText muted) {
		String word = Pattern.quote(muted.value);
		return Pattern
			.compile(UNSPACED.matcher(muted.value).find() ? word : "(?<![\\p{L}\\p{N}])" + word + "(?![\\p{L}\\p{N}])")
			.matcher(value)
			.find();
	}

}
