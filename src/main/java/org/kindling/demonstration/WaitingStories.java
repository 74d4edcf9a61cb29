package org.kindling.demonstration;

import org.kindling.media.Cover;

import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What invented people have handed in and nobody has judged yet, so that there is
 * something to moderate.
 */
class WaitingStories implements Chapter {

	private final DataFile<Entry> file;

	private final JdbcClient database;

	WaitingStories(DataFolder data, JdbcClient database) {
		this.file = data.list("waiting.yaml", Entry.class);
		this.database = database;
	}

	@Override
	public void write(Today today) {
		file.each((entry) -> insert(entry, today));
	}

	private void insert(Entry entry, Today today) {
		Cover cover = Cover.of(entry.slug());
		database.sql("""
				insert into story (slug, campaign_id, creator_id, title, body, language, hashtags, consent, palette,
					motif, scene, demonstration, status, status_since)
				values (:slug, (select id from campaign where slug = :campaign),
					(select id from creator where handle = :creator), :title, :body, :language, :hashtags, 'nobody',
					:palette, :motif, :scene, true, 'waiting', :since)
				""")
			.param("slug", entry.slug())
			.param("campaign", entry.campaign())
			.param("creator", entry.creator())
			.param("title", entry.title())
			.param("body", entry.body().strip())
			.param("language", entry.language())
			.param("hashtags", entry.hashtags())
			.param("palette", cover.palette())
			.param("motif", cover.motif())
			.param("scene", cover.scene())
			.param("since", today.time().minusHours(entry.hoursAgo()))
			.update();
	}

	record Entry(String slug, String creator, String campaign, String language, String title, String body,
			String hashtags, int hoursAgo) {

	}

}
