package org.kindling.campaigns.editing;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

import org.kindling.platform.WrittenText;

/** How something is called in addresses. */
final class Slug {

	private static final int LONGEST = 80;

	private static final Pattern WRITTEN = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

	private Slug() {
	}

	/** As it was typed, on one line and in small letters. */
	static String typed(String written) {
		return WrittenText.line(written).toLowerCase(Locale.ROOT);
	}

	/**
	 * Makes sure that it can stand in an address.
	 * @throws RefusedException if it cannot
	 */
	static void require(String slug) {
		RefusedException.when(slug.length() > LONGEST || !WRITTEN.matcher(slug).matches(), "slug", "pattern");
	}

	/**
	 * One made of words in Latin letters; others leave nothing of them.
	 */
	static String of(String words) {
		String plain = Normalizer.normalize(words, Normalizer.Form.NFKD)
			.toLowerCase(Locale.ROOT)
			.replaceAll("\\p{M}", "")
			.replaceAll("[^a-z0-9]+", "-");
		String cut = plain.substring(0, Math.min(plain.length(), LONGEST));
		return cut.replaceAll("^-|-$", "");
	}

}
