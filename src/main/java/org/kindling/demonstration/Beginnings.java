package org.kindling.demonstration;

import org.springframework.jdbc.core.simple.JdbcClient;

/** When people joined and hashtags came up: with their first story at the latest. */
class Beginnings implements Chapter {

	private final JdbcClient database;

	Beginnings(JdbcClient database) {
		this.database = database;
	}

	@Override
	public void write(Today today) {
		database.sql("""
				update creator set joined_at = first_story.at
				from (select creator_id, min(published_at) as at from story group by creator_id) first_story
				where first_story.creator_id = creator.id and first_story.at < creator.joined_at
				""").update();
		database.sql("""
				update hashtag set created_at = first_story.at
				from (select hashtag_id, min(story.published_at) as at
					from story_hashtag join story on story.id = story_id group by hashtag_id) first_story
				where first_story.hashtag_id = hashtag.id and first_story.at < hashtag.created_at
				""").update();
	}

}
