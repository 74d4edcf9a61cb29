package org.kindling.stories;

import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import org.springframework.validation.BindingResult;
import org.springframework.validation.MapBindingResult;

/**
 * The form of a story on its way to the server.
 *
 * @param account whose it is
 * @param story which one, or null for one that this form begins
 * @param campaign the slug of the campaign of a new one, or null
 * @param form what is typed
 * @param errors what is wrong with it
 */
record Sent(long account, @Nullable Long story, @Nullable String campaign, StoryForm form, BindingResult errors) {

	/** A form that nobody has sent yet: nothing is wrong with it. */
	Sent(long account, @Nullable Long story, @Nullable String campaign, StoryForm form) {
		this(account, story, campaign, form, new MapBindingResult(Map.of(), "form"));
	}

	Sent of(long begun) {
		return new Sent(account, begun, campaign, form, errors);
	}

	/** The story's number, once it has begun. */
	long id() {
		return Objects.requireNonNull(story);
	}

}
