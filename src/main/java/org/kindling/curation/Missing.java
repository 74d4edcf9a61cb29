package org.kindling.curation;

import java.util.Locale;

/** What a story still needs before it can be featured. */
enum Missing {

	/** That everybody can see it. */
	PUBLISHED,

	/** Captions in its own language, or a word that nobody speaks in it. */
	CAPTIONS,

	/** That a second moderator finds it fit, as its creator is under 18. */
	APPROVAL;

	/** As messages spell it. */
	public String word() {
		return name().toLowerCase(Locale.ROOT);
	}

}
