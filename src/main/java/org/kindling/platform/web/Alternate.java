package org.kindling.platform.web;

import java.util.Locale;
import java.util.Map;

/**
 * A page in one of the languages.
 *
 * @param tag the language, for {@code lang} and {@code hreflang}
 * @param name the language's name as its readers write it
 * @param path the address within this portal, for a link
 * @param href the whole address, for search engines
 * @param current whether this is the language of the page being read
 */
record Alternate(String tag, String name, String path, String href, boolean current) {

	// CLDR calls the first two Melayu and Indonesia, which is not what their readers look
	// for.
	private static final Map<String, String> NAMES = Map.of("en", "English", "ms", "Bahasa Melayu", "id",
			"Bahasa Indonesia", "fil", "Filipino", "pt-BR", "Português (Brasil)", "es", "Español");

	static Alternate of(Locale language, String origin, String path, boolean current) {
		String tag = language.toLanguageTag();
		return new Alternate(tag, NAMES.getOrDefault(tag, tag), path, origin + path, current);
	}

}
