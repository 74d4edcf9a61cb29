package org.kindling.campaigns.editing;

import org.kindling.platform.WrittenText;

/**
 * How a copy differs from what it is made of.
 *
 * @param slug its name in addresses
 * @param startsOn the first day of the first of its editions, or empty for the same days;
 * the others follow as they did
 */
record CopyForm(String slug, String startsOn) {

	CopyForm {
		slug = Slug.typed(slug);
		startsOn = WrittenText.line(startsOn);
	}

}
