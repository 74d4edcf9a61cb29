package org.kindling.stories;

import java.util.Locale;

import org.jspecify.annotations.Nullable;
import org.kindling.media.CaptionState;

/**
 * The captions of one language, for the author of their story.
 *
 * @param state where they stand
 * @param reason what somebody said who decided against them, or null
 * @param decision the number of that decision, or null
 */
record StudioCaption(CaptionState state, @Nullable String reason, @Nullable Long decision) {

	/** Where they stand, as messages spell it. */
	public String word() {
		return state.isOpen() ? String.valueOf(state.status()).toLowerCase(Locale.ROOT) : "published";
	}

}
