package org.kindling.stories;

import java.text.Normalizer;
import java.util.Locale;

/** The name of a story in addresses, made of its title. */
final class Slug {

	private static final int LONGEST = 80;

	private Slug() {
	}

	/**
	 * A title in the letters of addresses: without accents, as far as it can be written
	 * in them; empty where it is in another script.
	 */
	static String of(String title) {
		String plain = Normalizer.normalize(title, Normalizer.Form.NFKD)
			.replaceAll("\\p{M}", "")
			.toLowerCase(Locale.ROOT)
			.replace("ß", "ss")
			.replace("æ", "ae")
			.replace("œ", "oe")
			.replace("ø", "o")
			.replace("ł", "l")
			.replace("đ", "d")
			.replace("ı", "i")
			.replaceAll("['’]", "");
		String words = plain.replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
		return (words.length() <= LONGEST) ? words : words.substring(0, LONGEST).replaceAll("-[^-]*$", "");
	}

}
