package org.kindling.hashtags;

/**
 * A hashtag as it is shown.
 *
 * @param id its id
 * @param name normalised, as in its address
 * @param label as it was first written, without #
 */
public record HashtagLine(long id, String name, String label) {

}
