package org.kindling.tallies;

import org.jspecify.annotations.Nullable;

/**
 * Something that others published numbers about.
 *
 * @param slug its name in tables and addresses
 * @param name what it is called, in the reader's language
 * @param hashtag the label of the hashtag it is, or null
 * @param campaign the id of the campaign whose page shows its readings, or null
 * @param readings how many readings of it are shown
 */
public record SubjectLine(String slug, String name, @Nullable String hashtag, @Nullable Long campaign, long readings) {

}
