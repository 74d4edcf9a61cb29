package org.kindling.site;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.kindling.PortalTest;
import org.kindling.Visitor;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

@PortalTest
class SitemapTests {

	@Autowired
	private Visitor visitor;

	@Test
	void leadsToEveryStoryCreatorAndCampaign() {
		var addresses = xml("/sitemap.xml").select("loc")
			.eachText()
			.stream()
			.flatMap((piece) -> xml(piece.replace(visitor.portal(), "")).select("loc").eachText().stream())
			.toList();

		assertThat(addresses).contains(visitor.portal() + "/", visitor.portal() + "/stories/block-the-bullies",
				visitor.portal() + "/creators/rosie.gif", visitor.portal() + "/campaigns/be-kind");
	}

	@Test
	void isNamedByTheRobotsFile() {
		var answer = visitor.get("/robots.txt");

		assertThat(answer.headers().firstValue("Content-Type")).get().asString().startsWith("text/plain");
		assertThat(new String(answer.body())).contains("Sitemap: " + visitor.portal() + "/sitemap.xml");
	}

	private Document xml(String path) {
		var answer = visitor.get(path);
		assertThat(answer.headers().firstValue("Content-Type")).get().asString().startsWith("application/xml");
		return Jsoup.parse(new String(answer.body()), "", Parser.xmlParser());
	}

}
