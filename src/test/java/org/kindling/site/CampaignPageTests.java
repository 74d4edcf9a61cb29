package org.kindling.site;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.kindling.PortalTest;
import org.kindling.Visitor;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

@PortalTest
class CampaignPageTests {

	@Autowired
	private Visitor visitor;

	@Test
	void showsItsSixFilmsInTheirOrder() {
		Document page = visitor.page("/campaigns/create-kindness");

		assertThat(page.select(".strip--six .poster__title").eachText()).containsExactly("Block the Bullies",
				"Why Would You...", "I Want to Hold On To", "Walk Away", "Power of Words", "What We Don’t See");
	}

	@Test
	void showsItsThreeNorms() {
		assertThat(visitor.page("/campaigns/create-kindness", "es").select(".norm__title").eachText())
			.containsExactly("Cuenta lo que viste", "Pide permiso antes de grabar", "Deja algo amable");
	}

	@Test
	void keepsNumbersOfOthersApartAndSaysWhoCounted() {
		Document page = visitor.page("/campaigns/create-kindness");

		assertThat(page.select(".reading").text()).contains("over 400B", "almost 50B", "said by TikTok",
				"10 June 2021");
		assertThat(page.select(".numbers").text()).doesNotContain("400B");
	}

	@Test
	void writesNumbersAsItsReadersDo() {
		assertThat(visitor.page("/campaigns/be-kind", "pt-BR").select(".reading__number").text())
			.isEqualTo("mais de 14,6 bi");
	}

	@Test
	void speaksWithAnEditionsOwnFace() {
		Document page = visitor.page("/campaigns/create-kindness/editions/malaysia", "ms");

		assertThat(page.select(".phase").text()).contains("Telah tamat");
		assertThat(page.text()).contains("@TikTokMalaysia");
	}

	@Test
	void filtersItsStories() {
		Document page = visitor.page("/campaigns/create-kindness?language=ms");

		assertThat(page.select(".row__title")).isNotEmpty().allMatch((title) -> title.attr("lang").equals("ms"));
	}

	@Test
	void putsTheMostViewedFirstWhenAsked() {
		Document page = visitor.page("/stories?order=views");

		assertThat(page.select(".row .meta").eachText())
			.extracting((line) -> Long.valueOf(line.replaceAll(".*?([\\d,]+) views.*", "$1").replace(",", "")))
			.isSortedAccordingTo((one, other) -> Long.compare(other, one));
	}

	@Test
	void keepsTheFilterOnEveryPage() {
		Document page = visitor.page("/campaigns/create-kindness?order=views&hashtag=CreateKindness");

		assertThat(page.select(".pager a[rel=next]").attr("href"))
			.isEqualTo("/campaigns/create-kindness?order=views&hashtag=CreateKindness&page=2");
	}

	@Test
	void staysWithItsEditionWhenFiltered() {
		Document page = visitor.page("/campaigns/create-kindness/editions/malaysia?language=ms");

		assertThat(page.select(".filter").attr("action")).isEqualTo("/campaigns/create-kindness/editions/malaysia");
	}

	@Test
	void answersAScriptWithTheListAlone() {
		Document list = Visitor.parse(visitor.get("/campaigns/create-kindness?language=es", "HX-Request", "true"));
		Document whole = Visitor.parse(visitor.get("/campaigns/create-kindness?language=es", "HX-Request", "true",
				"HX-History-Restore-Request", "true"));

		assertThat(list.select("#stories")).hasSize(1);
		assertThat(list.select("header, h1")).isEmpty();
		assertThat(whole.select("h1")).hasSize(1);
	}

	@Test
	void countsEveryDayOfTheChartInItsTable() {
		Document page = visitor.page("/campaigns/create-kindness");

		assertThat(page.select(".chart tbody tr")).hasSizeGreaterThan(50);
	}

	@Test
	void saysTheSameToSearchEngines() {
		JsonNode linked = JsonMapper.shared()
			.readTree(
					visitor.page("/campaigns/create-kindness").selectFirst("script[type=application/ld+json]").data());

		assertThat(linked.get("@type").asString()).isEqualTo("CollectionPage");
		assertThat(linked.get("name").asString()).isEqualTo("Create Kindness");
	}

}
