package org.kindling.demonstration;

import org.springframework.jdbc.core.simple.JdbcClient;

/** Adds stories that are published already and marked as made for the demonstration. */
class PublishedStories {

	private final JdbcClient database;

	private final Hashtags hashtags;

	PublishedStories(JdbcClient database, Hashtags hashtags) {
		this.database = database;
		this.hashtags = hashtags;
	}

	/** Adds a story and returns its id. */
	long add(PublishedStory story, Today today) {
		long id = insert(story);
		int position = 0;
		for (String label : story.hashtags()) {
			position++;
			insertHashtag(id, hashtags.id(label, today), position);
		}
		return id;
	}

	private long insert(PublishedStory story) {
		return database.sql("""
				insert into story (slug, campaign_id, creator_id, series_id, series_position, title, body,
					language, video_id, palette, motif, scene, demonstration, status, status_since, published_at)
				values (:slug, (select id from campaign where slug = :campaign),
					(select id from creator where handle = :creator),
					(select id from series where slug = :series
						and campaign_id = (select id from campaign where slug = :campaign)),
					:position, :title, :body,
					:language, :video, :palette, :motif, :scene, true, 'published', :published, :published)
				returning id
				""")
			.param("slug", story.slug())
			.param("campaign", story.campaign())
			.param("creator", story.creator())
			.param("series", story.series())
			.param("position", story.seriesPosition())
			.param("title", story.title())
			.param("body", story.body())
			.param("language", story.language())
			.param("video", story.video())
			.param("palette", story.cover().palette())
			.param("motif", story.cover().motif())
			.param("scene", story.cover().scene())
			.param("published", story.publishedAt())
			.query(Long.class)
			.single();
	}

	private void insertHashtag(long story, long hashtag, int position) {
		database.sql("""
				insert into story_hashtag (story_id, hashtag_id, position) values (:story, :hashtag, :position)
				""").param("story", story).param("hashtag", hashtag).param("position", position).update();
	}

}
