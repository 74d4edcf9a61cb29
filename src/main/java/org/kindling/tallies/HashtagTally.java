package org.kindling.tallies;

/**
 * A hashtag with what was counted for it here.
 *
 * @param name normalised, as in its address
 * @param label as it is written
 * @param stories published stories that bear it
 * @param views views of these stories
 */
public record HashtagTally(String name, String label, long stories, long views) {

}
