package org.kindling.demonstration;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kindling.demonstration.DemonstrationFixtures.NOW;

class DemonstrationTalliesTests {

	private static JdbcClient database;

	@BeforeAll
	static void load() {
		database = DemonstrationFixtures.loadedAt(NOW);
	}

	@Test
	void everyTotalIsTheSumOfItsDays() {
		assertThat(count("""
				select count(*) from tally_total
				full join (select subject, subject_id, measure, sum(amount) as sum from tally
					group by subject, subject_id, measure) days using (subject, subject_id, measure)
				where coalesce(amount, -1) <> coalesce(sum, 0)
				""")).isZero();
	}

	@ParameterizedTest
	@CsvSource({ "campaign, select id as story_id; campaign_id as id from story",
			"creator, select id as story_id; creator_id as id from story",
			"hashtag, select story_id; hashtag_id as id from story_hashtag",
			"portal, select id as story_id; 0 as id from story" })
	void everyDayIsTheSumOfItsStories(String subject, String stories) {
		assertThat(count("""
				select count(*) from (select * from tally where subject = '%s' and measure <> 'creations') whole
				full join (select id as subject_id, measure, day, sum(amount) as sum
					from tally join (%s) stories on story_id = subject_id
					where subject = 'story' group by id, measure, day) parts using (subject_id, measure, day)
				where amount is distinct from sum
				""".formatted(subject, stories.replace(';', ',')))).isZero();
	}

	@ParameterizedTest
	@CsvSource({ "campaign, campaign_id", "creator, creator_id", "portal, 0" })
	void everyCreationIsAStory(String subject, String id) {
		assertThat(count("""
				select count(*) from (select * from tally where subject = '%s' and measure = 'creations') whole
				full join (select %s as subject_id, cast(published_at at time zone 'UTC' as date) as day,
						count(*) as stories
					from story where status = 'published' group by 1, 2) parts using (subject_id, day)
				where amount is distinct from stories
				""".formatted(subject, id))).isZero();
	}

	@Test
	void everyStoryHasATotalOfViews() {
		assertThat(count("""
				select count(*) from story where not exists (select from tally_total
					where subject = 'story' and subject_id = story.id and measure = 'views')
				""")).isZero();
	}

	@Test
	void thePortalIsASmallOne() {
		assertThat(count("select amount from tally_total where subject = 'portal' and measure = 'views'"))
			.isBetween(60_000L, 120_000L);
		assertThat(count("select max(amount) from tally_total where subject = 'story' and measure = 'views'"))
			.isBetween(2_000L, 8_000L);
	}

	@Test
	void nothingIsInventedUnderTheNamesOfRealPeople() {
		assertThat(count("""
				select coalesce(sum(amount), 0) from tally_total where measure <> 'creations' and (
					subject = 'creator' and subject_id in (select id from creator where origin = 'press')
					or subject = 'story' and subject_id in (select story.id from story
						join creator on creator.id = creator_id where origin = 'press'))
				""")).isZero();
		assertThat(count("""
				select count(*) from creator where origin = 'press' and not exists (select from tally_total
					where subject = 'creator' and subject_id = creator.id and measure = 'creations' and amount = 1)
				""")).isZero();
	}

	@Test
	void nothingWasCountedAfterTodayOrBeforeItsStoryWasPublished() {
		assertThat(count("select count(*) from tally where day > date '2026-05-13'")).isZero();
		assertThat(count("""
				select count(*) from tally join story on story.id = subject_id
				where subject = 'story' and day < cast(published_at at time zone 'UTC' as date)
				""")).isZero();
	}

	private static long count(String query) {
		return database.sql(query).query(Long.class).single();
	}

}
