package org.kindling.campaigns.editing;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;
import org.kindling.platform.Languages;
import org.kindling.platform.WrittenText;

/** The languages that forms have a field for. */
final class Spoken {

	/** Their tags. */
	static final List<String> TAGS = Languages.ALL.stream().map(Locale::toLanguageTag).toList();

	private Spoken() {
	}

	/** A language of the portal by its tag; English where it is none. */
	static String of(@Nullable String tag) {
		return Languages.ALL.stream()
			.map(Locale::toLanguageTag)
			.filter((each) -> each.equals(tag))
			.findFirst()
			.orElse(Locale.ENGLISH.toLanguageTag());
	}

	/** Whether it is the tag of one. */
	static boolean is(String tag) {
		return of(tag).equals(tag);
	}

	/**
	 * What was typed in the languages of the portal, on one line each, where it says
	 * something.
	 */
	static Map<String, String> lines(@Nullable Map<String, String> typed) {
		Map<String, String> lines = new TreeMap<>();
		for (Locale language : Languages.ALL) {
			String line = WrittenText.line((typed != null) ? typed.get(language.toLanguageTag()) : null);
			if (WrittenText.saysSomething(line)) {
				lines.put(language.toLanguageTag(), line);
			}
		}
		return lines;
	}

	/**
	 * Makes sure that none of them is too long, or has what is no character.
	 * @throws RefusedException if one is or has
	 */
	static void require(Map<String, String> lines, String field, int most) {
		for (String line : lines.values()) {
			RefusedException.when(line.codePointCount(0, line.length()) > most, field, "words");
			RefusedException.when(line.contains("\ufffd"), field, "characters");
		}
	}

}
