package org.kindling.publishing;

import org.jspecify.annotations.Nullable;

/**
 * What somebody handed in, as lists of different kinds show it.
 *
 * @param item which it is
 * @param publication where it stands
 * @param author the account that handed it in; null if nobody has one, or not any more
 * @param title what it is called, in its author's words
 * @param language its language as a tag, or null
 * @param campaign the slug of its campaign, or null
 * @param path its address for everybody, whether or not it is public; or null
 */
public record Submission(Item item, Publication publication, @Nullable Long author, String title,
		@Nullable String language, @Nullable String campaign, @Nullable String path) {

}
