package org.kindling.demonstration;

import java.util.List;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kindling.demonstration.DemonstrationFixtures.NOW;

class DemonstrationDataTests {

	private static final String[] LANGUAGES = { "en", "es", "fil", "id", "ms", "pt-BR" };

	private static JdbcClient database;

	@BeforeAll
	static void load() {
		database = DemonstrationFixtures.loadedAt(NOW);
	}

	@ParameterizedTest
	@CsvSource({ "edition, edition_text, edition_id", "partner, partner_text, partner_id",
			"award, award_text, award_id", "series, series_text, series_id", "safety_tip, safety_tip_text, tip_id",
			"reading_subject, reading_subject_text, subject_id" })
	void everythingIsToldInSixLanguages(String table, String texts, String key) {
		assertThat(strings("""
				select distinct (select string_agg(language, ' ' order by language) from %s where %s = %s.id) from %s
				""".formatted(texts, key, table, table))).containsExactly(String.join(" ", LANGUAGES));
	}

	@Test
	void everyCampaignHasThreeNormsInSixLanguages() {
		assertThat(strings("""
				select distinct (select string_agg(position || language, ' ' order by position, language)
					from norm where campaign_id = campaign.id) from campaign
				"""))
			.containsExactly("1en 1es 1fil 1id 1ms 1pt-BR 2en 2es 2fil 2id 2ms 2pt-BR 3en 3es 3fil 3id 3ms 3pt-BR");
	}

	@Test
	void aCommunityOfManyPeopleTellsManyStories() {
		assertThat(count("select count(*) from story where video_id is null")).isGreaterThanOrEqualTo(60);
		assertThat(count("select count(distinct creator_id) from story where video_id is null"))
			.isGreaterThanOrEqualTo(20);
		assertThat(strings("select distinct language from story where video_id is null order by 1"))
			.containsExactlyInAnyOrder(LANGUAGES);
	}

	@Test
	void everyStoryIsMarkedAsMadeForTheDemonstration() {
		assertThat(count("select count(*) from story where not demonstration")).isZero();
	}

	@Test
	void everyStoryBearsAHashtagOfItsCampaign() {
		assertThat(strings("""
				select slug from story where status = 'published' and not exists (select from story_hashtag
					where story_id = story.id and (
						hashtag_id = (select hashtag_id from campaign where id = story.campaign_id)
						or hashtag_id in (select hashtag_id from campaign_hashtag
							where campaign_id = story.campaign_id)))
				""")).isEmpty();
	}

	@Test
	void everybodyIsInventedButTheSixCreatorsOfTheFilms() {
		assertThat(strings("select handle from creator where origin <> 'demonstration'")).containsExactlyInAnyOrder(
				"milkymichii", "recokh", "kellyemmrich", "amyrightmeow", "rosie.gif", "king.science");
	}

	@Test
	void nothingIsToldAboutRealPeopleButTheirFilm() {
		assertThat(count("select count(*) from creator where origin = 'press' and bio is not null")).isZero();
		assertThat(count("select count(*) from creator where origin = 'press' and region is not null")).isZero();
		assertThat(count("""
				select count(*) from creator where origin = 'press'
					and (select count(*) from story where creator_id = creator.id and series_id is not null) <> 1
				""")).isZero();
		assertThat(count("""
				select count(*) from story join creator on creator.id = creator_id
				where origin = 'press' and series_id is null
				""")).isZero();
	}

	@Test
	void theSixFilmsAreInTheirOrderAndTellThatTheyAreStandIns() {
		assertThat(strings("""
				select title || ' by @' || handle from story join creator on creator.id = creator_id
				join video on video.id = video_id
				where stand_in and poster_id is not null and duration_in_ms is not null
				order by series_position, published_at
				""")).containsExactly("Block the Bullies by @milkymichii", "Why Would You... by @recokh",
				"I Want to Hold On To by @kellyemmrich", "Walk Away by @amyrightmeow", "Power of Words by @rosie.gif",
				"What We Don’t See by @king.science");
	}

	@Test
	void everyFilmHasCaptionsInEnglishAndMalayAndItsTextInSixLanguages() {
		assertThat(strings("""
				select (select string_agg(language, ' ' order by language) from caption
					where caption.video_id = story.video_id)
				from story where series_id is not null
				""")).hasSize(6).allMatch((languages) -> languages.startsWith("en") && languages.endsWith("ms"));
		assertThat(count("select count(*) from story_translation")).isEqualTo(6 * 5);
		assertThat(count("select count(*) from rendition where width > 0 and height > width")).isEqualTo(6);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			value = { "kindness-hashtags | views | over | 400000000000 | 2021-06-10 | TikTok",
					"kindness-hashtags | creations | almost | 50000000000 | 2021-06-10 | TikTok",
					"spread-kindness | views | over | 663800000 | 2021-12-14 | ETX Studio",
					"be-kind | views | over | 14600000000 | 2021-12-14 | ETX Studio",
					"spread-love | views | over | 10600000000 | 2021-12-14 | ETX Studio",
					"kindness-stickers | uses | over | 2000000000 | 2021-06-10 | TikTok",
					"lalalandkindcafe | followers | over | 4100000 | 2021-12-14 | ETX Studio",
					"drive-by-kindness-video | views | up_to | 50900000 | 2021-12-14 | ETX Studio" })
	void everyReadingIsWhatWasSaid(String subject, String kind, String qualifier, String amount, String asOf,
			String source) {
		assertThat(strings("""
				select concat_ws(' ', qualifier, amount, as_of, source)
				from reading join reading_subject on reading_subject.id = subject_id
				where slug = '%s' and kind = '%s'
				""".formatted(subject, kind))).containsExactly(String.join(" ", qualifier, amount, asOf, source));
		assertThat(count("select count(*) from reading")).isEqualTo(8);
	}

	@ParameterizedTest
	@ValueSource(strings = { "story.published_at", "story.status_since", "creator.joined_at", "hashtag.created_at",
			"campaign.created_at", "pick.starts_at", "reading.recorded_at", "video.created_at" })
	void nothingIsInTheFuture(String column) {
		String table = column.substring(0, column.indexOf('.'));

		assertThat(count("select count(*) from %s where %s > timestamptz '%s'".formatted(table, column, NOW))).isZero();
	}

	@Test
	void nobodyTellsAStoryBeforeJoining() {
		assertThat(count("""
				select count(*) from story join creator on creator.id = creator_id where published_at < joined_at
				""")).isZero();
	}

	@Test
	void realPeopleAreThereSinceTheirFilmIs() {
		assertThat(count("""
				select count(*) from story join creator on creator.id = creator_id
				where origin = 'press' and published_at <> joined_at
				""")).isZero();
	}

	private static long count(String query) {
		return database.sql(query).query(Long.class).single();
	}

	private static List<String> strings(String query) {
		return database.sql(query).query(String.class).list();
	}

}
