package org.kindling.demonstration;

import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What campaigns, hashtags, creators and the portal add up to: always the sum of their
 * stories. Under the names of real people nothing is counted but the films that are here.
 */
class TallySums implements Chapter {

	// Everything that a story counts for, a row for each.
	private static final String BEARERS = """
			(select 'campaign' as subject, campaign_id as id, id as story_id from story
				union all select 'creator', creator_id, id from story
				union all select 'hashtag', hashtag_id, story_id from story_hashtag
				union all select 'portal', 0, id from story) bearer
			""";

	private final JdbcClient database;

	TallySums(JdbcClient database) {
		this.database = database;
	}

	@Override
	public void write(Today today) {
		addUpStories();
		countCreations();
		addUpDays();
		startAtZero();
	}

	private void addUpStories() {
		database.sql("""
				insert into tally (subject, subject_id, measure, day, amount)
				select bearer.subject, bearer.id, tally.measure, tally.day, sum(tally.amount)
				from tally
				join %s on bearer.story_id = tally.subject_id
				where tally.subject = 'story'
				group by bearer.subject, bearer.id, tally.measure, tally.day
				""".formatted(BEARERS)).update();
	}

	private void countCreations() {
		database
			.sql("""
					insert into tally (subject, subject_id, measure, day, amount)
					select bearer.subject, bearer.id, 'creations', cast(story.published_at at time zone 'UTC' as date), count(*)
					from story
					join %s on bearer.story_id = story.id
					group by 1, 2, 4
					"""
				.formatted(BEARERS))
			.update();
	}

	private void addUpDays() {
		database.sql("""
				insert into tally_total (subject, subject_id, measure, amount)
				select subject, subject_id, measure, sum(amount) from tally group by subject, subject_id, measure
				on conflict (subject, subject_id, measure) do update set amount = excluded.amount
				""").update();
	}

	// So that what nobody has seen yet is in lists sorted by views as well.
	private void startAtZero() {
		database.sql("""
				insert into tally_total (subject, subject_id, measure, amount)
				select subject, id, 'views', 0 from (
					select 'story' as subject, id from story
					union select 'campaign', id from campaign
					union select 'hashtag', id from hashtag
					union select 'creator', id from creator
					union select 'portal', 0) everything
				on conflict do nothing
				""").update();
	}

}
