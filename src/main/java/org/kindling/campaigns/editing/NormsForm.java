package org.kindling.campaigns.editing;

import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;
import org.kindling.platform.Languages;
import org.kindling.platform.WrittenText;

/**
 * The three rules of a campaign.
 *
 * @param titles each in a few words, by language and number: {@code en-1}
 * @param bodies what each means, in the same way
 */
record NormsForm(@Nullable Map<String, String> titles, @Nullable Map<String, String> bodies) {

	static final int THREE = 3;

	private static final int LONGEST_TITLE = 60;

	private static final int LONGEST_BODY = 160;

	NormsForm {
		titles = read(titles);
		bodies = read(bodies);
	}

	/**
	 * Makes sure that every language has all three rules or none.
	 * @throws RefusedException if one has not
	 */
	void require() {
		RefusedException.when(!titles().keySet().equals(bodies().keySet()), "titles", "three");
		for (Locale language : Languages.ALL) {
			long rules = titles().keySet().stream().filter((key) -> isOf(key, language)).count();
			RefusedException.when(rules != 0 && rules != THREE, "titles", "three");
		}
		Spoken.require(titles(), "titles", LONGEST_TITLE);
		Spoken.require(bodies(), "bodies", LONGEST_BODY);
	}

	/** The language of a rule. */
	static String language(String key) {
		return key.substring(0, key.length() - 2);
	}

	/** The number of a rule, from 1 to 3. */
	static int number(String key) {
		return key.charAt(key.length() - 1) - '0';
	}

	private static boolean isOf(String key, Locale language) {
		return language(key).equals(language.toLanguageTag());
	}

	private static Map<String, String> read(@Nullable Map<String, String> typed) {
		Map<String, String> lines = new TreeMap<>();
		for (Locale language : Languages.ALL) {
			for (int number = 1; number <= THREE; number++) {
				String key = language.toLanguageTag() + "-" + number;
				String line = WrittenText.line((typed != null) ? typed.get(key) : null);
				if (WrittenText.saysSomething(line)) {
					lines.put(key, line);
				}
			}
		}
		return lines;
	}

}
