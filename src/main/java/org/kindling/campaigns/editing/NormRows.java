package org.kindling.campaigns.editing;

import java.util.HashMap;
import java.util.Map;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The three rules of campaigns. */
@Repository
class NormRows {

	private final JdbcClient database;

	NormRows(JdbcClient database) {
		this.database = database;
	}

	NormsForm find(long campaign) {
		Map<String, String> titles = new HashMap<>();
		Map<String, String> bodies = new HashMap<>();
		database.sql("select language || '-' || position, title, body from norm where campaign_id = :campaign")
			.param("campaign", campaign)
			.query((row) -> {
				titles.put(row.getString(1), row.getString(2));
				bodies.put(row.getString(1), row.getString(3));
			});
		return new NormsForm(titles, bodies);
	}

	void replace(long campaign, NormsForm norms) {
		database.sql("delete from norm where campaign_id = :campaign").param("campaign", campaign).update();
		norms.titles()
			.forEach((key, title) -> database.sql("""
					insert into norm (campaign_id, position, language, title, body)
					values (:campaign, :position, :language, :title, :body)
					""")
				.param("campaign", campaign)
				.param("position", NormsForm.number(key))
				.param("language", NormsForm.language(key))
				.param("title", title)
				.param("body", norms.bodies().get(key))
				.update());
	}

}
