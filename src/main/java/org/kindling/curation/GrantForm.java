package org.kindling.curation;

import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;
import org.kindling.platform.Languages;
import org.kindling.platform.WrittenText;

/**
 * What a curator gives to a story.
 *
 * @param story its name in addresses
 * @param sentences why, in public words, by the language they are in; as they were typed
 */
record GrantForm(@Nullable String story, @Nullable Map<String, String> sentences) {

	private static final int MOST = 300;

	/**
	 * Makes sure that those who wrote the story can read why.
	 * @throws RefusedException if they cannot, or something is too long
	 */
	void require(String language) {
		if (!written().containsKey(language)) {
			throw new RefusedException("sentences", "said");
		}
		if (written().values().stream().anyMatch((each) -> each.codePointCount(0, each.length()) > MOST)) {
			throw new RefusedException("sentences", "words");
		}
		if (written().values().stream().anyMatch((each) -> each.contains("\ufffd"))) {
			throw new RefusedException("sentences", "characters");
		}
	}

	/** Those that say something, in the languages of the portal. */
	Map<String, String> written() {
		Map<String, String> written = new TreeMap<>();
		for (Locale language : Languages.ALL) {
			String sentence = WrittenText.line((sentences != null) ? sentences.get(language.toLanguageTag()) : null);
			if (WrittenText.saysSomething(sentence)) {
				written.put(language.toLanguageTag(), sentence);
			}
		}
		return written;
	}

}
