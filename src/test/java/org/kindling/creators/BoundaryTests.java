package org.kindling.creators;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kindling.PortalTest;

import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.context.WebApplicationContext;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kindling.FormToken.formToken;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;

@PortalTest
class BoundaryTests {

	private static final String PAGE = "/studio/profile/safety";

	@Autowired
	private ListableBeanFactory portal;

	@Autowired
	private BoundaryService boundaries;

	@Autowired
	private CreatorService creators;

	private MockMvcTester browser;

	private Person ana;

	private Person eva;

	@BeforeEach
	void signUp(@Autowired WebApplicationContext context) {
		browser = MockMvcTester.from(context, (builder) -> builder.apply(springSecurity()).build());
		ana = Person.adult(portal);
		eva = Person.adult(portal);
	}

	@Test
	void muteWords() {
		post("/words", Map.of("words", "Fea\n\n  go AWAY \nfea"));

		assertThat(page(get()).select("#words").text()).contains("fea", "go away");
		assertThat(boundaries.mutes(id(ana), "Eres FEÁ")).isTrue();
		assertThat(boundaries.mutes(id(ana), "Eres feliz")).isFalse();
		assertThat(boundaries.mutes(id(eva), "Eres fea")).isFalse();

		post("/words", Map.of("words", ""));

		assertThat(boundaries.mutes(id(ana), "Eres FEA")).isFalse();
	}

	@Test
	void takeTwoHundredWords() {
		assertThat(post("/words", Map.of("words", words(200)))).hasStatus(302);

		MvcTestResult answer = post("/words", Map.of("words", words(201)));
		assertThat(answer).hasStatusOk();
		assertThat(page(answer).text()).contains("more than 200 lines");
		assertThat(boundaries.words(id(ana))).hasSize(200);
	}

	@Test
	void takeNoWordOfMoreThanSixtyCharacters() {
		assertThat(page(post("/words", Map.of("words", "x".repeat(61)))).text()).contains("more than 60 characters");
		assertThat(post("/words", Map.of("words", "x".repeat(1_000_000)))).hasStatusOk();
		assertThat(post("/words", Map.of("words", "a\u0000b"))).hasStatusOk();
		assertThat(post("/words", Map.of("words", "\ufdfa".repeat(60)))).hasStatusOk();
		assertThat(boundaries.words(id(ana))).isEmpty();
	}

	@Test
	void keepSomebodyAwayUntilTheyAreLetBackIn() {
		post("/blocks", Map.of("handle", "@" + eva.handle().toUpperCase()));

		assertThat(boundaries.isBlocked(id(ana), id(eva))).isTrue();
		assertThat(boundaries.isBlocked(id(eva), id(ana))).isFalse();
		assertThat(page(get()).text()).contains("@" + eva.handle());
		assertThat(post("/blocks", Map.of("handle", eva.handle()))).hasStatus(302);

		post("/blocks/" + eva.handle() + "/end", Map.of());

		assertThat(boundaries.isBlocked(id(ana), id(eva))).isFalse();
	}

	@ParameterizedTest
	@CsvSource({ "nobody.at.all, Nobody here", "'', Choose a handle", "<script>, letters from a to z" })
	void sayWhoIsNobody(String handle, String sentence) {
		MvcTestResult answer = post("/blocks", Map.of("handle", handle));

		assertThat(answer).hasStatusOk();
		assertThat(page(answer).select("#handle-wrong").text()).contains(sentence);
	}

	@Test
	void keepNobodyAwayFromThemselves() {
		assertThat(page(post("/blocks", Map.of("handle", ana.handle()))).select("#handle-wrong").text())
			.contains("your own handle");
	}

	private long id(Person person) {
		return creators.ofAccount(person.account()).orElseThrow().id();
	}

	private static String words(int count) {
		return IntStream.range(0, count).mapToObj((number) -> "word" + number).collect(Collectors.joining("\r\n"));
	}

	private MvcTestResult get() {
		return browser.get().uri(PAGE).with(user(Long.toString(ana.account())).roles("CREATOR")).exchange();
	}

	private MvcTestResult post(String path, Map<String, String> fields) {
		var request = browser.post()
			.uri(PAGE + path)
			.with(user(Long.toString(ana.account())).roles("CREATOR"))
			.with(formToken());
		fields.forEach(request::param);
		return request.exchange();
	}

	private static Document page(MvcTestResult answer) {
		return Jsoup.parse(new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8));
	}

}
