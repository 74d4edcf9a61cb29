package org.kindling.stories;

import java.util.List;
import java.util.Locale;

/** Knows with what a story was honoured: whoever honours stories implements it. */
public interface StoryHonours {

	/** What everybody may know of it, the latest first. */
	List<Honour> of(long story, Locale reader);

	/**
	 * What a story was given.
	 *
	 * @param award what it is called
	 * @param sentence why, in public words
	 * @param language the language of that sentence
	 */
	record Honour(String award, String sentence, String language) {

	}

}
