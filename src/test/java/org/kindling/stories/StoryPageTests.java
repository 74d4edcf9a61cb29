package org.kindling.stories;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kindling.PortalTest;
import org.kindling.Visitor;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

@PortalTest
class StoryPageTests {

	@Autowired
	private Visitor visitor;

	@Autowired
	private JdbcClient database;

	@Test
	void showsTheCaptionsOfThePagesLanguage() {
		Document page = visitor.page("/stories/block-the-bullies", "ms");

		assertThat(page.select("track")).hasSize(2);
		assertThat(page.select("track[default]").eachAttr("srclang")).containsExactly("ms");
	}

	@Test
	void showsEnglishCaptionsWhereThereAreNoneInThePagesLanguage() {
		assertThat(visitor.page("/stories/block-the-bullies", "es").select("track[default]").eachAttr("srclang"))
			.containsExactly("en");
	}

	@Test
	void tellsAFilmInTheReadersLanguage() {
		assertThat(visitor.page("/stories/walk-away", "es").selectFirst(".prose").attr("lang")).isEqualTo("es");
	}

	@Test
	void leadsOnThroughItsSeries() {
		Document page = visitor.page("/stories/why-would-you");

		assertThat(page.select(".neighbours .row__title").eachText()).containsExactly("Block the Bullies",
				"I Want to Hold On To");
	}

	@Test
	void marksAStandIn() {
		assertThat(visitor.page("/stories/walk-away").select(".story__standin").text())
			.contains("It is not the film by @amyrightmeow.");
	}

	@Test
	void tellsSearchEnginesAboutTheVideoAndItsCaptions() {
		JsonNode linked = JsonMapper.shared()
			.readTree(visitor.page("/stories/walk-away").selectFirst("script[type=application/ld+json]").data());

		assertThat(linked.get("@type").asString()).isEqualTo("VideoObject");
		assertThat(linked.get("caption")).hasSize(2);
		assertThat(linked.get("contentUrl").asString()).startsWith(visitor.portal() + "/media/").endsWith(".mp4");
	}

	@ParameterizedTest
	@CsvSource({ "draft, 404", "waiting, 404", "returned, 404", "declined, 404", "withdrawn, 410", "removed, 410" })
	void isSeenByNobodyUnlessPublished(String status, int answer) {
		String slug = "not-public-" + status;
		insert(slug, status);

		assertThat(visitor.get("/stories/" + slug).statusCode()).isEqualTo(answer);
		assertThat(visitor.page("/stories").text()).doesNotContain("A quiet story");
		assertThat(visitor.page("/search?q=quiet+story+" + status).text()).doesNotContain("A quiet story");
		assertThat(visitor.page("/sitemaps/stories-1.xml").text()).doesNotContain(slug);
	}

	@Test
	void leavesTheListOfItsHashtagWhenItIsRemoved() {
		insert("soon-removed", "published");
		database.sql("""
				insert into story_hashtag (story_id, hashtag_id, position)
				select story.id, hashtag.id, 1 from story, hashtag
				where story.slug = 'soon-removed' and hashtag.name = 'spreadlove'
				""").update();
		assertThat(visitor.page("/hashtags/spreadlove").select(".row a").eachAttr("href"))
			.contains("/stories/soon-removed");

		database.sql("update story set status = 'removed' where slug = 'soon-removed'").update();

		assertThat(visitor.page("/hashtags/spreadlove").select(".row a").eachAttr("href"))
			.doesNotContain("/stories/soon-removed");
	}

	private void insert(String slug, String status) {
		database
			.sql("""
					insert into story (slug, campaign_id, creator_id, title, body, language, consent, status, status_since, published_at)
					select ?, min(campaign_id), min(creator_id), 'A quiet story ' || ?, 'Nobody sees it.', 'en', 'nobody', ?,
						now(), case when ? in ('published', 'withdrawn', 'removed') then now() end
					from story
					on conflict do nothing
					""")
			.params(slug, status, status, status)
			.update();
	}

}
