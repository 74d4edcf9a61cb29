package org.kindling.campaigns.editing;

import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;
import org.kindling.platform.Said;
import org.kindling.platform.Words;
import org.kindling.platform.WrittenText;

/**
 * A campaign with its first edition.
 *
 * @param slug its name in addresses; empty for one that is made of its title
 * @param hashtags its own first
 * @param organiser who runs it
 * @param language the language of its first edition
 * @param words what that says
 */
record NewCampaignForm(String slug, @Words(most = 700) String hashtags, @Said @Words(most = 160) String organiser,
		String language, @Nullable @Valid EditionWords words) {

	NewCampaignForm {
		slug = Slug.typed(slug);
		hashtags = WrittenText.line(hashtags);
		organiser = WrittenText.line(organiser);
		language = Spoken.of(language);
		words = (words != null) ? words : EditionWords.NONE;
	}

	/** Its slug, or one made of its title. */
	String address() {
		return slug.isEmpty() ? Slug.of(words.title()) : slug;
	}

}
