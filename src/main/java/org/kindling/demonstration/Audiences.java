package org.kindling.demonstration;

import java.util.List;
import java.util.function.ToLongFunction;

import org.springframework.jdbc.core.simple.JdbcClient;

/** Writes down who saw the stories, as the portal would have counted it. */
class Audiences {

	private final JdbcClient database;

	Audiences(JdbcClient database) {
		this.database = database;
	}

	void count(long story, List<Audience.Day> days) {
		insert(story, "views", days, Audience.Day::views);
		insert(story, "stickers", days, Audience.Day::stickers);
		insert(story, "compliments", days, Audience.Day::compliments);
	}

	// Days without anything have no row, as in real life.
	private void insert(long story, String measure, List<Audience.Day> days, ToLongFunction<Audience.Day> amount) {
		database.sql("""
				insert into tally (subject, subject_id, measure, day, amount)
				select 'story', :story, :measure, counted.day, counted.amount
				from unnest(cast(:days as date[]), cast(:amounts as bigint[])) as counted (day, amount)
				where counted.amount > 0
				""")
			.param("story", story)
			.param("measure", measure)
			.param("days", days.stream().map((day) -> day.date().toString()).toArray(String[]::new))
			.param("amounts", days.stream().mapToLong(amount).toArray())
			.update();
	}

}
