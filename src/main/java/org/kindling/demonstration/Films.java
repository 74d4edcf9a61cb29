package org.kindling.demonstration;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The films of real creators: stories with a clip of ours in their place, published one
 * after the other on the first day of the campaign's demonstration edition.
 */
class Films implements Chapter {

	private static final LocalTime FIRST_AT = LocalTime.of(8, 0);

	private static final String LANGUAGE = "en";

	private final DataFile<CampaignEntry> file;

	private final JdbcClient database;

	private final PublishedStories stories;

	private final Clips clips;

	Films(DataFolder data, JdbcClient database, PublishedStories stories, Clips clips) {
		this.file = data.list("campaigns.yaml", CampaignEntry.class);
		this.database = database;
		this.stories = stories;
		this.clips = clips;
	}

	@Override
	public void write(Today today) {
		file.each((campaign) -> {
			List<CampaignEntry.Film> films = campaign.films();
			for (int index = 0; index < films.size(); index++) {
				write(campaign, films.get(index), index + 1, today);
			}
		});
	}

	private void write(CampaignEntry campaign, CampaignEntry.Film film, int position, Today today) {
		long story = stories.add(story(campaign, film, position, today), today);
		film.texts()
			.entrySet()
			.stream()
			.filter((text) -> !text.getKey().equals(LANGUAGE))
			.forEach((text) -> insertTranslation(story, text));
	}

	private PublishedStory story(CampaignEntry campaign, CampaignEntry.Film film, int position, Today today) {
		return new PublishedStory(film.slug(), campaign.slug(), film.creator(),
				Objects.requireNonNull(campaign.series(), "films without a series").slug(), position, film.title(),
				film.texts().get(LANGUAGE).body(), LANGUAGE, clips.add(film.clip(), today),
				new PublishedStory.Cover(film.palette(), campaign.motif(), campaign.scene()),
				List.of(campaign.hashtag()), published(campaign, position, today));
	}

	private static OffsetDateTime published(CampaignEntry campaign, int position, Today today) {
		LocalDate firstDay = campaign.editions()
			.stream()
			.filter(CampaignEntry.Edition::demonstration)
			.map((edition) -> edition.start(today))
			.findFirst()
			.orElseThrow(() -> new IllegalArgumentException("films without a demonstration edition that starts"));
		return firstDay.atTime(FIRST_AT.plusHours(position - 1)).atOffset(ZoneOffset.UTC);
	}

	private void insertTranslation(long story, Map.Entry<String, CampaignEntry.FilmText> text) {
		database.sql("""
				insert into story_translation (story_id, language, body) values (:story, :language, :body)
				""")
			.param("story", story)
			.param("language", text.getKey())
			.param("body", text.getValue().body())
			.update();
	}

}
