package org.kindling.campaigns.editing;

import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** In which languages a campaign must have its rules before everybody sees it. */
@Component
class NormsNeeded {

	private final JdbcClient database;

	NormsNeeded(JdbcClient database) {
		this.database = database;
	}

	/** The languages of its editions for which it would have none. */
	List<String> missing(long campaign, NormsForm norms) {
		return database.sql("select distinct language from edition where campaign_id = :campaign order by language")
			.param("campaign", campaign)
			.query(String.class)
			.list()
			.stream()
			.filter((language) -> !norms.titles().containsKey(language + "-" + NormsForm.THREE))
			.toList();
	}

}
