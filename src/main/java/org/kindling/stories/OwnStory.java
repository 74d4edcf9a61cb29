package org.kindling.stories;

import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.kindling.media.Cover;
import org.kindling.publishing.Publication;
import org.kindling.publishing.PublicationStatus;

/**
 * A story as its author sees it.
 *
 * @param id its number
 * @param slug its name in addresses, or null as long as it has none
 * @param words what is written of it
 * @param publication where it stands
 * @param campaign the slug of its campaign
 * @param campaignHashtag the label of the campaign's own hashtag
 * @param video its video, or null
 * @param cover what is drawn where there is no poster
 * @param poster the poster's file name, or null
 */
record OwnStory(long id, @Nullable String slug, StoryWords words, Publication publication, String campaign,
		String campaignHashtag, @Nullable Long video, Cover cover, @Nullable String poster) {

	OwnStory(long id, @Nullable String slug, String title, String body, String language, @Nullable String hashtags,
			@Nullable Consent consent, Publication publication, String campaign, String campaignHashtag,
			@Nullable Long video, @Nullable String palette, @Nullable String motif, @Nullable String scene,
			@Nullable String poster) {
		this(id, slug, new StoryWords(title, body, language, Objects.requireNonNullElse(hashtags, ""), consent),
				publication, campaign, campaignHashtag, video, (palette != null && motif != null && scene != null)
						? new Cover(palette, motif, scene) : Cover.of(String.valueOf(slug)),
				poster);
	}

	/** Labels of its hashtags as the public page shows them. */
	List<String> tags() {
		return WrittenHashtags.read(words.hashtags(), campaignHashtag).labels();
	}

	/** Whether it may be removed for good: nobody but its author ever saw it. */
	public boolean isDeletable() {
		return publication.status().isWithAuthor() && publication.publishedAt() == null;
	}

	/** Whether everybody can see it. */
	public boolean isPublic() {
		return publication.status() == PublicationStatus.PUBLISHED;
	}

}
