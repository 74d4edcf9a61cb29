package org.kindling.curation;

import java.util.Optional;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What must be known of stories before they are featured. */
@Repository
class Candidates {

	/** The word for stories in the ledger. */
	static final String KIND = "story";

	private final JdbcClient database;

	Candidates(JdbcClient database) {
		this.database = database;
	}

	Optional<Candidate> find(String slug) {
		return database
			.sql("""
					select s.id, s.language, s.status = 'published' as published, s.video_id as video,
						exists (select from caption k where k.video_id = s.video_id and k.language = s.language) as captioned,
						exists (select from wordless_video o where o.video_id = s.video_id) as wordless,
						c.account_id as account
					from story s join creator c on c.id = s.creator_id where s.slug = :slug
					""")
			.param("slug", slug)
			.query(Candidate.class)
			.optional();
	}

	/** Whether that was not known before. */
	boolean markWordless(long video) {
		return database.sql("insert into wordless_video (video_id) values (:video) on conflict do nothing")
			.param("video", video)
			.update() > 0;
	}

}
