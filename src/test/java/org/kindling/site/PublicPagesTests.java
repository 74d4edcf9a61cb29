package org.kindling.site;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.stream.Stream;

import jakarta.persistence.EntityManagerFactory;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kindling.PortalTest;
import org.kindling.Visitor;
import org.kindling.platform.Languages;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** What is promised of every page that anybody may see. */
@PortalTest
class PublicPagesTests {

	private static final List<String> ADDRESSES = List.of("/", "/campaigns", "/campaigns/create-kindness",
			"/campaigns/create-kindness/editions/malaysia", "/campaigns/be-kind", "/campaigns/spread-kindness",
			"/campaigns/kindness-challenge", "/campaigns/create-kindness?order=views&language=ms&hashtag=Kindness",
			"/campaigns/create-kindness?page=2", "/stories", "/stories?order=views&language=es",
			"/stories/block-the-bullies", "/stories/what-we-dont-see", "/stories/the-bus-driver-who-waited",
			"/hashtags", "/hashtags/createkindness", "/hashtags/bekind", "/hashtags/spreadlove", "/creators",
			"/creators?page=2", "/creators/milkymichii", "/creators/rosie.gif", "/search", "/search?q=bus",
			"/search?q=@milky", "/search?q=%23kindness", "/search?q=xyzzyplugh", "/safety", "/about", "/transparency");

	private static final int QUERIES = 10;

	@Autowired
	private Visitor visitor;

	private Statistics statistics;

	@BeforeEach
	void countStatements(@Autowired EntityManagerFactory entities) {
		statistics = entities.unwrap(SessionFactory.class).getStatistics();
	}

	@ParameterizedTest(name = "{0} in {1}")
	@MethodSource("everyPageInEveryLanguage")
	void isWholeInItsLanguage(String address, String language) {
		Document page = visitor.page(address, language);

		assertThat(page.selectFirst("html").attr("lang")).isEqualTo(language);
		assertThat(page.select("h1")).hasSize(1);
		assertThat(page.title()).isNotBlank();
		assertThat(page.text()).doesNotContain("??");
		assertThat(page.select("main#main")).hasSize(1);
		assertThat(page.select("link[rel=alternate][hreflang]")).hasSize(Languages.ALL.size() + 1);
		assertThat(page.select("link[rel=canonical]")).hasSize(1);
	}

	@ParameterizedTest
	@MethodSource("everyPage")
	void asksNobodyElse(String address) {
		Document page = visitor.page(address);

		assertThat(page.select("script[src], img, link[rel=stylesheet], link[rel=icon], source, track, iframe, use"))
			.extracting((element) -> element.hasAttr("src") ? element.absUrl("src") : element.absUrl("href"))
			.allMatch((source) -> source.startsWith(visitor.portal()));
		assertThat(page.select("[style], style, script:not([src]):not([type=application/ld+json]), [onclick]"))
			.isEmpty();
	}

	@ParameterizedTest
	@MethodSource("everyPage")
	void leavesNothingWithTheVisitor(String address) {
		HttpResponse<byte[]> answer = visitor.get(address);

		assertThat(answer.statusCode()).isEqualTo(200);
		assertThat(answer.headers().allValues("Set-Cookie")).isEmpty();
	}

	@ParameterizedTest
	@MethodSource("everyPage")
	void needsFewQueries(String address) {
		long least = Stream.generate(() -> queries(address)).limit(3).min(Long::compare).orElseThrow();

		assertThat(least).isLessThanOrEqualTo(QUERIES);
	}

	// A job that runs meanwhile adds its own.
	private long queries(String address) {
		statistics.clear();
		visitor.get(address);
		return statistics.getPrepareStatementCount();
	}

	@ParameterizedTest
	@ValueSource(strings = { "/stories?page=9999", "/campaigns/create-kindness?page=9999", "/creators?page=9999",
			"/hashtags?page=9999", "/hashtags/createkindness?page=9999", "/search?q=bus&page=9999", "/stories?page=0",
			"/campaigns/create-kindness/editions/atlantis", "/campaigns/none", "/creators/nobody",
			"/sitemaps/stories-0.xml", "/sitemaps/stories-999.xml" })
	void aPageThatIsNotThereIsNotFound(String address) {
		assertThat(visitor.get(address).statusCode()).isEqualTo(404);
	}

	@Test
	void everyLinkLeadsSomewhere() {
		List<String> links = ADDRESSES.stream()
			.flatMap((address) -> visitor.page(address)
				.select("a[href], link[href], script[src], img[src], video source")
				.stream())
			.map((element) -> element.hasAttr("href") ? element.absUrl("href") : element.absUrl("src"))
			.filter((link) -> link.startsWith(visitor.portal()))
			.map((link) -> link.substring(visitor.portal().length()).replaceFirst("#.*", ""))
			.distinct()
			.toList();

		assertThat(links).isNotEmpty()
			.allSatisfy((link) -> assertThat(visitor.get(link).statusCode()).as(link).isIn(200, 301, 302));
	}

	@Test
	void everyAnchorIsThere() {
		for (String address : ADDRESSES) {
			Document page = visitor.page(address);
			List<String> anchors = page.select("a[href^=#]")
				.stream()
				.map((link) -> link.attr("href").substring(1))
				.toList();
			assertThat(page.select("[id]").stream().map(Element::id)).as(address)
				.containsAll(anchors)
				.doesNotHaveDuplicates();
		}
	}

	static Stream<String> everyPage() {
		return ADDRESSES.stream();
	}

	static Stream<Arguments> everyPageInEveryLanguage() {
		return ADDRESSES.stream()
			.flatMap((address) -> Languages.ALL.stream()
				.map((language) -> Arguments.of(address, language.toLanguageTag())));
	}

}
