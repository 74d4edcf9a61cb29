package org.kindling.curation.readings;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.kindling.tallies.ReadingEntry;

/**
 * What somebody typed, read.
 *
 * @param entry what it says, or null if anything is wrong
 * @param problems all that is
 */
record CheckedReading(@Nullable ReadingEntry entry, List<Problem> problems) {

}
