package org.kindling.demonstration;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;

import org.kindling.platform.Languages;

/** What invented people of the demonstration tell, in the six languages of the portal. */
class CommunityStories implements Chapter {

	private static final int MINUTES = 60;

	private final DataFolder data;

	private final PublishedStories stories;

	private final Audiences audiences;

	CommunityStories(DataFolder data, PublishedStories stories, Audiences audiences) {
		this.data = data;
		this.stories = stories;
		this.audiences = audiences;
	}

	@Override
	public void write(Today today) {
		for (Locale locale : Languages.ALL) {
			String language = locale.toLanguageTag();
			data.list("stories-%s.yaml".formatted(language), Entry.class)
				.each((entry) -> write(entry.story(language, today), entry.popularity(), today));
		}
	}

	private void write(PublishedStory story, double popularity, Today today) {
		long id = stories.add(story, today);
		audiences.count(id, new Audience(story.slug(), popularity).days(story.publishedAt(), today.now()));
	}

	record Entry(String slug, String creator, String campaign, String title, String body, List<String> hashtags,
			PublishedStory.Cover cover, int daysAgo, int hour, double popularity) {

		PublishedStory story(String language, Today today) {
			return new PublishedStory(slug, campaign, creator, null, null, title, body.strip(), language, null, cover,
					hashtags, published(today));
		}

		// Nobody publishes on the hour; whose minute it is does not matter, as long as it
		// stays the same.
		private OffsetDateTime published(Today today) {
			return today.past(daysAgo, hour, Math.floorMod(slug.hashCode(), MINUTES));
		}

	}

}
