package org.kindling.tallies;

import org.jspecify.annotations.Nullable;

/**
 * What is counted, in the words of one language.
 *
 * @param name what it is called, in 1 to 160 characters
 * @param note what the source said besides, in up to 300 characters; or null
 */
public record SubjectText(String name, @Nullable String note) {

}
