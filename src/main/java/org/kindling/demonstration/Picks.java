package org.kindling.demonstration;

import java.time.Duration;

import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;

/** The stories that a curator featured the day before. */
class Picks implements Chapter {

	private static final Duration AGO = Duration.ofDays(1);

	private final DataFile<Pick> file;

	private final JdbcClient database;

	Picks(DataFolder data, JdbcClient database) {
		this.file = data.list("picks.yaml", Pick.class);
		this.database = database;
	}

	@Override
	public void write(Today today) {
		file.each((pick) -> insert(pick, today));
	}

	private void insert(Pick pick, Today today) {
		database.sql("""
				insert into pick (place, campaign_id, story_id, position, starts_at)
				values (:place, (select id from campaign where slug = :campaign),
					(select id from story where slug = :story), :position, :starts)
				""")
			.param("place", pick.place())
			.param("campaign", pick.campaign())
			.param("story", pick.story())
			.param("position", pick.position())
			.param("starts", today.time().minus(AGO))
			.update();
	}

	record Pick(String place, @Nullable String campaign, String story, int position) {

	}

}
