package org.kindling.campaigns.editing;

import java.util.Objects;

import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;

/**
 * What an edition says in another language.
 *
 * @param words its words
 */
record TranslationForm(@Nullable @Valid EditionWords words) {

	TranslationForm {
		words = Objects.requireNonNullElse(words, EditionWords.NONE);
	}

	/** Its words. */
	EditionWords said() {
		return Objects.requireNonNullElse(words, EditionWords.NONE);
	}

}
