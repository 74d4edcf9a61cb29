package org.kindling.stories;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kindling.Guest;
import org.kindling.Guest.Answer;
import org.kindling.PortalTest;
import org.kindling.Visitor;
import org.kindling.publishing.Actor;
import org.kindling.publishing.PublicationStep;
import org.kindling.publishing.Reason;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

@PortalTest
class BadWordsTests {

	private static final String NEW = "/studio/stories/new?campaign=create-kindness";

	private static final String FORM = "form[data-draft]";

	@Autowired
	private ListableBeanFactory beans;

	@Autowired
	private Visitor visitor;

	@Autowired
	private StoryDecisionService decisions;

	@Autowired
	private ITemplateEngine templates;

	@Autowired
	private JdbcClient database;

	private Teller teller;

	private Guest browser;

	@BeforeEach
	void signIn() {
		teller = Teller.join(beans, visitor.portal());
		browser = teller.signIn();
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "   ", "\u00a0\u2003", "\u200b\u200b", "\u3164", "\n\n" })
	void nothingIsNoTitleAndNoStory(String nothing) {
		Answer answer = handIn(Map.of("title", nothing, "body", nothing));

		assertThat(answer.status()).isEqualTo(422);
		assertThat(answer.page().select("#title-wrong").text()).isEqualTo("Give it a title.");
		assertThat(answer.page().select("#body-wrong").text()).isEqualTo("Write down what happened.");
	}

	@Test
	void aMegabyteOfWordsIsStillThereWhenItIsRefused() {
		String much = "kind words ".repeat(95_000).strip();

		Answer answer = handIn(Map.of("body", much));

		assertThat(answer.status()).isEqualTo(422);
		assertThat(answer.page().select("#body-wrong").text()).contains("5,000 characters");
		assertThat(answer.page().select("[name=body]").val()).isEqualTo(much);
	}

	@ParameterizedTest
	@ValueSource(strings = { "title", "body", "hashtags" })
	void aTowerOfAccentsIsRefused(String field) {
		Answer answer = handIn(Map.of(field, "kind" + "\u0301".repeat(100)));

		assertThat(answer.status()).isEqualTo(422);
		assertThat(answer.page().select("#" + field + "-wrong").text()).contains("too many accents");
		assertThat(answer.page().select("[name=" + field + "]").val()).startsWith("kin");
	}

	@ParameterizedTest
	@ValueSource(strings = { "%00", "%07", "%C2%9F", "%EF%BF%BF", "%EF%BF%BD" })
	void whatIsNoCharacterIsShownAndRefused(String encoded) {
		for (String field : List.of("title", "body", "hashtags")) {
			StringBuilder body = new StringBuilder(field + "=one" + encoded + "two");
			Guest.hidden(browser.get(NEW).page(), FORM)
				.forEach((name, value) -> body.append("&").append(name).append("=").append(value));

			Answer answer = browser.postEncoded("/studio/stories", body + "&language=en");

			assertThat(answer.status()).as(field).isEqualTo(422);
			assertThat(answer.page().select("#" + field + "-wrong").text()).contains("no text, shown as �");
			assertThat(answer.page().select("[name=" + field + "]").val()).startsWith("one�").endsWith("two");
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "%ED%A0%80", "%C3", "%FF" })
	void whatIsNotEvenTextIsRefusedAsAWhole(String encoded) {
		assertThat(browser.postEncoded("/studio/stories", "title=one" + encoded).status()).isEqualTo(400);
	}

	@Test
	void whatTurnsTheDirectionOfWritingIsLeftOut() {
		handIn(Map.of("title", "Kind\u202ednik\u202c words", "body", "One\u2066two\u2069"));

		assertThat(database.sql("select title || body from story where title = 'Kinddnik words'")
			.query(String.class)
			.single()).isEqualTo("Kinddnik wordsOnetwo");
	}

	@ParameterizedTest
	@ValueSource(strings = { "javascript:alert(1)", "http://www.tiktok.com/@a/video/1", "https://evil.example/video",
			"https://www.tiktok.com@evil.example/x", "\u0000", "//tiktok.com", "https://",
			"https://tiktok.com:8443/x" })
	void aLinkLeadsToAPlatformThatWeKnow(String link) {
		Answer answer = handIn(Map.of("link", link));

		assertThat(answer.status()).isEqualTo(422);
		assertThat(answer.page().select("#link-wrong").text()).isNotBlank();
		assertThat(answer.page().select("[name=link]").hasAttr("value")).isTrue();
	}

	@Test
	void whatNoFormSendsIsRefusedAndNeverOurMistake() {
		for (Map<String, String> odd : List.of(Map.of("version", "many"), Map.of("consent", "<b>"),
				Map.of("language", "tlh"), Map.of("hashtags", "#a-b"), Map.of("hashtags", "#x ".repeat(300)),
				Map.of("video", "../../etc/passwd"), Map.of("video", "99999999999999999999"),
				Map.of("campaign", "\u0000"), Map.of("campaign", "none"), Map.of("key", "k".repeat(100_000)))) {
			assertThat(handIn(odd).status()).as(odd.toString().substring(0, 12)).isLessThan(500);
		}
		for (String path : List.of("/studio/stories/x", "/studio/stories/999999999", "/studio/stories/-1",
				"/studio/stories/99999999999999999999", "/studio/stories/new?campaign=%00",
				"/studio/stories/999999999/video", "/studio/stories/999999999/preview")) {
			assertThat(browser.get(path).status()).as(path).isLessThan(500);
		}
	}

	@Test
	void saysWhatIsWrongInTheReadersLanguage() {
		Guest reader = Teller.join(beans, visitor.portal()).signIn().with("Cookie", "x=y");
		Answer answer = reader.post("/studio/stories/submission?lang=ms",
				Guest.hidden(reader.get(NEW + "&lang=ms").page(), FORM));

		assertThat(answer.page().select("#title-wrong").text()).isEqualTo("Berikan tajuk.");
	}

	@Test
	void whatIsTypedIsShownAndNeverDone() {
		List<Long> told = new ArrayList<>();
		for (String attack : Attacks.ALL) {
			Answer answer = handIn(Map.of("title", attack, "body", String.join("\n\n", attack, attack)));
			assertThat(answer.status()).as(attack).isEqualTo(200);
			told.add(Long.valueOf(answer.path().replaceAll("\\D+", " ").strip().split(" ")[0]));
		}

		assertHarmless(browser.get("/studio").page());
		for (int at = 0; at < told.size(); at++) {
			long id = told.get(at);
			String attack = Attacks.ALL.get(at);
			Document preview = assertHarmless(browser.get("/studio/stories/" + id + "/preview").page());
			assertThat(preview.selectFirst("h1").wholeText()).isEqualTo(attack);
			browser.fill("/studio/stories/" + id, "form[action$=recall]", Map.of());
			Document form = assertHarmless(browser.get("/studio/stories/" + id).page());
			assertThat(form.select("[name=title]").val()).isEqualTo(attack);
			assertThat(form.select("[name=body]").val()).isEqualTo(attack + "\n\n" + attack);
			publish(id, attack);
		}
		assertHarmless(visitor.page("/stories"));
		assertHarmless(visitor.page("/"));
		assertHarmless(visitor.page("/campaigns/create-kindness"));
		assertHarmless(visitor.page("/hashtags/kindness"));
		assertHarmless(visitor.page("/search?q=alert"));
		assertHarmless(visitor.page("/search?q=%3Cscript%3Ealert(7331)%3C/script%3E"));
	}

	@Test
	void mailsShowWhatWasTypedAndDoNothingElse() {
		for (String attack : Attacks.ALL) {
			Context context = new Context(Locale.ENGLISH, Map.of("act", "return", "title", attack, "rule", attack,
					"sentence", attack, "link", "https://k.example/account/decisions/1"));

			Document mail = Jsoup.parse(templates.process("mail/decision", context));

			assertHarmless(mail);
			assertThat(mail.selectFirst("strong").wholeText()).isEqualTo(attack);
			assertThat(templates.process("mail/decision.txt", context)).contains(attack)
				.doesNotContain(Attacks.COMPUTED);
		}
	}

	private void publish(long id, String attack) {
		handIn("/studio/stories/" + id, Map.of("title", attack, "body", attack));
		long version = database.sql("select version from story where id = ?").param(id).query(Long.class).single();
		decisions.decide(id, version, PublicationStep.APPROVE, Reason.NONE, Actor.moderator(4_711));
		String slug = database.sql("select slug from story where id = ?").param(id).query(String.class).single();
		Document page = assertHarmless(visitor.page("/stories/" + slug));
		assertThat(page.selectFirst("h1").wholeText()).isEqualTo(attack);
		assertThat(page.select("meta[property=og:title]").attr("content")).isEqualTo(attack);
		assertThat(JsonMapper.shared()
			.readTree(page.selectFirst("script[type=application/ld+json]").data())
			.get("name")
			.asString()).isEqualTo(attack);
	}

	/**
	 * Nothing on the page is an element, an attribute or a number that somebody typed.
	 */
	private static Document assertHarmless(Document page) {
		assertThat(page.select("script:not([src]):not([type=application/ld+json])")).isEmpty();
		assertThat(page.select("script[src]").eachAttr("src")).allMatch((source) -> source.startsWith("/"));
		assertThat(page.select("[onerror], [onload], [onfocus], [onmouseover], [ontoggle], [srcdoc]")).isEmpty();
		assertThat(page.select("iframe, object, embed, base, math, plaintext, xmp, style")).isEmpty();
		assertThat(page.select("[href^=javascript:], [src^=javascript:], [formaction^=javascript:]")).isEmpty();
		assertThat(page.text()).doesNotContain(Attacks.COMPUTED);
		return page;
	}

	private Answer handIn(Map<String, String> words) {
		return handIn(NEW, words);
	}

	private Answer handIn(String page, Map<String, String> words) {
		Map<String, String> form = Guest.hidden(browser.get(page).page(), FORM);
		form.putAll(Teller.words("Kind words"));
		form.putAll(words);
		return browser.post(page.equals(NEW) ? "/studio/stories/submission" : page + "/submission", form);
	}

}
