package org.kindling.curation;

import java.util.List;
import java.util.Optional;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Which stories a series has, in which order. */
@Repository
class SeriesStories {

	private final JdbcClient database;

	SeriesStories(JdbcClient database) {
		this.database = database;
	}

	/** The series of that number, if any. */
	Optional<SeriesLine> find(long series, String language) {
		return database
			.sql("""
					select s.id, s.campaign_id as campaign, coalesce((select t.title from series_text t where t.series_id = s.id
						order by case t.language when :language then 0 when 'en' then 1 else 2 end, t.language limit 1), s.slug) as title
					from series s where s.id = :id
					""")
			.param("language", language)
			.param("id", series)
			.query(SeriesLine.class)
			.optional();
	}

	/** Until the transaction ends, nobody else changes which stories it has. */
	boolean lock(long series) {
		return database.sql("select id from series where id = :id for update")
			.param("id", series)
			.query(Long.class)
			.optional()
			.isPresent();
	}

	/** The numbers of its stories, public or not. */
	List<Long> of(long series) {
		return database.sql("select id from story where series_id = :id order by series_position")
			.param("id", series)
			.query(Long.class)
			.list();
	}

	/** Places are unique, so all move out of the way first. */
	void put(long series, List<Long> stories) {
		database.sql("update story set series_position = -series_position where series_id = :id")
			.param("id", series)
			.update();
		for (int at = 0; at < stories.size(); at++) {
			database.sql("update story set series_position = :position where id = :story and series_id = :id")
				.param("position", at + 1)
				.param("story", stories.get(at))
				.param("id", series)
				.update();
		}
	}

	/**
	 * Puts a public story of the same campaign behind all others; not one that is in a
	 * series.
	 */
	boolean add(long series, long story) {
		return database.sql("""
				update story set series_id = r.id, series_position = 1 + (
					select coalesce(max(o.series_position), 0) from story o where o.series_id = r.id)
				from series r
				where r.id = :id and story.id = :story and story.campaign_id = r.campaign_id and story.series_id is null
					and story.status = 'published'
				""").param("id", series).param("story", story).update() == 1;
	}

	boolean remove(long series, long story) {
		return database
			.sql("update story set series_id = null, series_position = null where id = :story and series_id = :id")
			.param("story", story)
			.param("id", series)
			.update() == 1;
	}

	/**
	 * A series as its page names it.
	 *
	 * @param id its number
	 * @param campaign the number of its campaign
	 * @param title what it is called
	 */
	record SeriesLine(long id, long campaign, String title) {

	}

}
