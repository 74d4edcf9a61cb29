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
 */
public record SubmissionPage(String fragment, Object content, Map<String, String> words) {

}
