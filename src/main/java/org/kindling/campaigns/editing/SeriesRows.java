package org.kindling.campaigns.editing;

import java.util.HashMap;
import java.util.Map;

import org.kindling.platform.NotFoundException;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The series of campaigns, without their stories. */
@Repository
class SeriesRows {

	private final JdbcClient database;

	SeriesRows(JdbcClient database) {
		this.database = database;
	}

	SeriesForm find(long campaign, long series) {
		Map<String, String> titles = new HashMap<>();
		Map<String, String> introductions = new HashMap<>();
		database.sql("select language, title, introduction from series_text where series_id = :id")
			.param("id", series)
			.query((row) -> {
				titles.put(row.getString(1), row.getString(2));
				introductions.put(row.getString(1), row.getString(3));
			});
		return database.sql("select slug from series where id = :id and campaign_id = :campaign")
			.param("id", series)
			.param("campaign", campaign)
			.query((row, _) -> new SeriesForm(row.getString(1), titles, introductions))
			.optional()
			.orElseThrow(NotFoundException::new);
	}

	boolean isTaken(String slug, long campaign, long series) {
		return database
			.sql("select count(*) > 0 from series where campaign_id = :campaign and slug = :slug and id <> :id")
			.param("campaign", campaign)
			.param("slug", slug)
			.param("id", series)
			.query(Boolean.class)
			.single();
	}

	long add(long campaign, String slug) {
		return database.sql("insert into series (campaign_id, slug) values (:campaign, :slug) returning id")
			.param("campaign", campaign)
			.param("slug", slug)
			.query(Long.class)
			.single();
	}

	void change(long series, SeriesForm form) {
		database.sql("update series set slug = :slug where id = :id")
			.param("slug", form.slug())
			.param("id", series)
			.update();
		database.sql("delete from series_text where series_id = :id").param("id", series).update();
		form.titles()
			.forEach((language, title) -> database.sql("""
					insert into series_text (series_id, language, title, introduction)
					values (:id, :language, :title, nullif(:introduction, ''))
					""")
				.param("id", series)
				.param("language", language)
				.param("title", title)
				.param("introduction", form.introductions().getOrDefault(language, ""))
				.update());
	}

}
