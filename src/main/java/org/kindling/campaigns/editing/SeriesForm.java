package org.kindling.campaigns.editing;

import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * An ordered set of stories.
 *
 * @param slug its name
 * @param titles what it is called, by language
 * @param introductions what it is, in some of these languages
 */
record SeriesForm(String slug, @Nullable Map<String, String> titles, @Nullable Map<String, String> introductions) {

	/** One that is still to be written. */
	static final SeriesForm NEW = new SeriesForm("", null, null);

	private static final int LONGEST_TITLE = 80;

	private static final int LONGEST_INTRODUCTION = 400;

	SeriesForm {
		slug = Slug.typed(slug);
		titles = Spoken.lines(titles);
		introductions = Spoken.lines(introductions);
	}

	/**
	 * Makes sure that it fits together.
	 * @throws RefusedException if it does not
	 */
	void require() {
		RefusedException.when(titles().isEmpty() || !titles().keySet().containsAll(introductions().keySet()), "titles",
				"said");
		Spoken.require(titles(), "titles", LONGEST_TITLE);
		Spoken.require(introductions(), "introductions", LONGEST_INTRODUCTION);
		Slug.require(slug);
	}

}
