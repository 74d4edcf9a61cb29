package org.kindling.stories;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/** Who is to be seen in a story, and whether they want to be. */
enum Consent {

	/** Nobody but its author. */
	NOBODY,

	/** Others, who agreed. */
	AGREED,

	/** Others, who cannot be recognised. */
	UNRECOGNISABLE;

	/** The answer in a form, or nothing where it is none of these. */
	static Optional<Consent> read(@Nullable String word) {
		return Arrays.stream(values()).filter((consent) -> consent.word().equals(word)).findFirst();
	}

	/** As a form spells it. */
	public String word() {
		return name().toLowerCase(Locale.ROOT);
	}

}
