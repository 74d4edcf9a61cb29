package org.kindling.curation;

import org.kindling.campaigns.GivenAwards;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Counts what curators gave. */
@Component
class CountedGrants implements GivenAwards {

	private final JdbcClient database;

	CountedGrants(JdbcClient database) {
		this.database = database;
	}

	@Override
	public int given(long award) {
		return count(award, "and state <> 'withdrawn'");
	}

	@Override
	public boolean isKnown(long award) {
		return count(award, "") > 0;
	}

	private int count(long award, String which) {
		return database.sql("select count(*) from award_grant where award_id = :award " + which)
			.param("award", award)
			.query(Integer.class)
			.single();
	}

}
