package org.kindling.demonstration;

import org.springframework.jdbc.core.simple.JdbcClient;

/** A profile that one of the invented people has changed, for a moderator to look at. */
class WaitingProfiles implements Chapter {

	private static final int HOURS = 7;

	private final JdbcClient database;

	WaitingProfiles(JdbcClient database) {
		this.database = database;
	}

	@Override
	public void write(Today today) {
		database
			.sql("""
					insert into profile_change (creator_id, display_name, bio, bio_language, status, status_since, version)
					select id, display_name || ' & Pip', 'I shelve library books on Tuesdays. Pip, my terrier, chews them on Wednesdays.',
						'en', 'waiting', :since, 1
					from creator where handle = 'cardigan.joan'
					""")
			.param("since", today.time().minusHours(HOURS))
			.update();
	}

}
