package org.kindling.site;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kindling.PortalTest;
import org.kindling.Visitor;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

@PortalTest
class SearchTests {

	@Autowired
	private Visitor visitor;

	@ParameterizedTest
	@CsvSource({ "driver bus, the-bus-driver-who-waited", "drivers, the-bus-driver-who-waited",
			"café ruim, tres-semanas-de-cafe-ruim", "CAFE, tres-semanas-de-cafe-ruim", "bulies, block-the-bullies",
			"umbrelas eleven, eleven-umbrellas-more-or-less" })
	void findsAStory(String words, String slug) {
		assertThat(search(words).select(".row__title a").eachAttr("href")).contains("/stories/" + slug);
	}

	@ParameterizedTest
	@ValueSource(strings = { "@milkymichii", "@Milkymich", "milkymichi" })
	void findsACreator(String words) {
		assertThat(search(words).select(".person__name a").eachAttr("href")).contains("/creators/milkymichii");
	}

	@ParameterizedTest
	@ValueSource(strings = { "#createkindness", "#CreateKindness", "createkindnes" })
	void findsAHashtag(String words) {
		assertThat(search(words).select(".tags a").eachAttr("href")).contains("/hashtags/createkindness");
	}

	@ParameterizedTest
	@ValueSource(strings = { "Create Kindness", "drive-by", "snapchat" })
	void findsACampaign(String words) {
		assertThat(search(words).select(".tile__title")).isNotEmpty();
	}

	@Test
	void leadsOnToMoreStories() {
		Document page = search("#createkindness");

		assertThat(page.select(".row")).hasSize(12);
		assertThat(page.select(".pager a[rel=next]").attr("href")).isEqualTo("/search?q=%23createkindness&page=2");
		assertThat(visitor.page("/search?q=%23createkindness&page=2").select(".row")).hasSize(12);
	}

	@Test
	void helpsOnWhereNothingIsFound() {
		Document page = search("xyzzyplugh");

		assertThat(page.select(".notice").text()).contains("Nothing found for “xyzzyplugh”");
		assertThat(page.select(".notice a").eachAttr("href")).contains("/campaigns", "/stories", "/hashtags");
	}

	@ParameterizedTest
	@ValueSource(strings = { "' or 1=1 --", "%", "_", "\\", "a & | ! ( ) : *", "\"", "<script>alert(1)</script>", "@",
			"#", "-", "@@", "##", "日本語", "a\u0000b", "\u202e" })
	void standsStrangeWords(String words) {
		assertThat(visitor.get("/search?q=" + encoded(words)).statusCode()).isEqualTo(200);
	}

	@Test
	void doesNotRepeatMarkup() {
		assertThat(search("<script>alert(1)</script>").select("main script")).isEmpty();
	}

	@Test
	void refusesAQuestionThatIsTooLong() {
		var answer = visitor.get("/search?q=" + "a".repeat(201));

		assertThat(answer.statusCode()).isEqualTo(400);
		assertThat(Visitor.parse(answer).select("[role=alert]").text()).contains("very long question");
	}

	private Document search(String words) {
		return visitor.page("/search?q=" + encoded(words));
	}

	private static String encoded(String words) {
		return URLEncoder.encode(words, StandardCharsets.UTF_8);
	}

}
