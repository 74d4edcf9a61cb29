package org.kindling.publishing;

import java.util.Map;

/**
 * What a moderator reads and watches of something.
 *
 * @param fragment the template and the fragment in it that shows it, such as
 * {@code stories/moderation :: story}; the fragment takes the content, and whether
 * pictures stay hidden until somebody wants to see them
 * @param content the record that the fragment shows
 * @param words all its words by the name of their part, in reading order; for comparing
 * versions
 * @param shown the words that everybody sees in their place, in the same way; empty where
 * it would be new to everybody
 */
public record SubmissionPage(String fragment, Object content, Map<String, String> words, Map<String, String> shown) {

	/** What is to be seen for the first time. */
	public SubmissionPage(String fragment, Object content, Map<String, String> words) {
		this(fragment, content, words, Map.of());
	}

	/** The same, in place of words that everybody sees. */
	public SubmissionPage since(Map<String, String> shown) {
		return new SubmissionPage(fragment, content, words, shown);
	}

}
