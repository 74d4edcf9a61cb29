package org.kindling.stories;

import org.jspecify.annotations.Nullable;

/**
 * A story as a part of a series.
 *
 * @param series the series' title
 * @param introduction what the series is, or null
 * @param position its place, from 1
 * @param story the story
 */
public record Film(String series, @Nullable String introduction, int position, StoryCard story) {

}
