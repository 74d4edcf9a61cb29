package org.kindling.stories;

import java.util.HashMap;
import java.util.Map;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kindling.Guest;
import org.kindling.Guest.Answer;
import org.kindling.Member;
import org.kindling.PortalTest;
import org.kindling.Visitor;
import org.kindling.accounts.Role;

import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/** Captions that come after their story was approved. */
@PortalTest
class CaptionModerationTests {

	private static final String DECISION = ".judge__decide form.form";

	private static final String WAIT = cues("Tunggu sekejap");

	private static final Map<String, String> RETURN = Map.of("step", "RETURN", "reason", "privacy", "sentence",
			"A surname is said at 0:01.");

	@Autowired
	private ListableBeanFactory beans;

	@Autowired
	private Visitor visitor;

	@Autowired
	private JdbcClient database;

	private Teller author;

	private Guest browser;

	private Guest moderator;

	private long story;

	private String slug;

	@BeforeEach
	void publish() {
		author = Teller.join(beans, visitor.portal());
		browser = author.signIn();
		moderator = Member.with(beans, Role.MODERATOR).guest();
		slug = "captioned-" + author.account();
		story = database
			.sql("""
					with v as (insert into video (owner_id, duration_in_ms, created_at) values (:account, 60000, now()) returning id),
					r as (insert into rendition (video_id, file_id, width, height)
						select v.id, (select min(file_id) from rendition), 540, 960 from v),
					p as (insert into preparation (video_id, status) select id, 'ready' from v)
					insert into story (slug, campaign_id, creator_id, title, body, language, hashtags, consent, video_id, palette,
						motif, scene, status, status_since, published_at)
					select :slug, s.campaign_id, c.id, 'The captioned bus', 'Somebody waited.', 'en', '', 'nobody', v.id, s.palette,
						s.motif, s.scene, 'published', now(), now()
					from v, creator c, (select * from story where palette is not null limit 1) s where c.account_id = :account
					returning id
					""")
			.param("account", author.account())
			.param("slug", slug)
			.query(Long.class)
			.single();
	}

	@AfterEach
	void leave() {
		database.sql("delete from story where id = ?").param(story).update();
		Member.leave(beans);
	}

	@Test
	void areSeenByNobodyUntilAModeratorApprovedThem() {
		Answer kept = captions("ms", WAIT);
		String file = file("ms", "waiting");

		assertThat(stage(kept.page(), "ms")).isEqualTo("waiting");
		assertThat(visitor.page("/stories/" + slug).select("track")).isEmpty();
		assertThat(visitor.get(file).statusCode()).isEqualTo(404);
		assertThat(Teller.join(beans, visitor.portal()).signIn().get(file).status()).isEqualTo(404);
		assertThat(browser.get(file).status()).isEqualTo(200);
		assertThat(moderator.get(file).status()).isEqualTo(200);
		assertThat(browser.get("/studio").words()).contains("Captions in Malay: Waiting for a moderator");
		assertThat(browser.get("/studio/stories/" + story).page().select(".standing").text())
			.isEqualTo("Malay Waiting for a moderator");
		assertThat(browser.get("/studio/stories/" + story).page().select("form[action$=recall]")).isEmpty();

		assertThat(decide("ms", Map.of("step", "APPROVE")).words()).contains("Approved.");

		assertThat(visitor.page("/stories/" + slug).select("track").eachAttr("src")).containsExactly(file);
		assertThat(visitor.get(file).statusCode()).isEqualTo(200);
		assertThat(stage(studio(), "ms")).isEqualTo("published");
		assertThat(author.mails().awaitMail(1)).startsWith("It is public").contains("The captioned bus · Melayu");
	}

	@Test
	void areReadWithTheirTimesBesideTheVideoThatSaysThem() {
		approved("en", cues("Wait a moment"));
		captions("ms", WAIT);

		Document page = moderator.get(item("ms")).page();

		assertThat(page.select(".judged__lines .cue").eachText()).containsExactly("0:01–0:02.5 Tunggu sekejap");
		assertThat(page.select(".judged video[muted] track[default]").eachAttr("srclang")).containsExactly("ms");
		assertThat(page.select(".judged__norms").text()).contains("What is said, in English", "Wait a moment");
		assertThat(page.select(DECISION + " button").eachText()).containsExactly("Approve", "Return", "Decline");
		assertThat(page.select(".changed")).isEmpty();
	}

	@Test
	void aCorrectionLeavesWhatWasApprovedUntilItIsApprovedItself() {
		approved("ms", WAIT);
		String before = shown("ms");

		captions("ms", cues("Tunggu sebentar"));
		assertThat(visitor.page("/stories/" + slug).select("track").eachAttr("src")).containsExactly(before);
		assertThat(studio().select("#captions").text())
			.contains("Until then everybody sees the captions that were approved");
		Document page = moderator.get(item("ms")).page();
		assertThat(page.select(".changed del").text()).contains("sekejap");
		assertThat(page.select(".changed ins").text()).contains("sebentar");

		decide("ms", Map.of("step", "APPROVE"));
		assertThat(shown("ms")).isNotEqualTo(before);
		assertThat(visitor.page("/stories/" + slug).select("track").eachAttr("src")).containsExactly(shown("ms"));
		assertThat(visitor.get(before).statusCode()).isEqualTo(404);
	}

	@Test
	void whatIsReturnedSaysWhyAndIsHandedInAgain() {
		captions("ms", WAIT);
		decide("ms", RETURN);

		assertThat(stage(studio(), "ms")).isEqualTo("returned");
		assertThat(studio().select("#captions").text()).contains("A surname is said at 0:01.");
		assertThat(browser.get(author.mails().awaitLink(1)).words()).contains("Captions", "Returned",
				"A surname is said at 0:01.");
		assertThat(browser.get("/studio").words()).contains("Public", "Captions in Malay: Back with you");

		captions("ms", cues("Tunggu sebentar"));
		assertThat(stage(studio(), "ms")).isEqualTo("waiting");
		assertThat(moderator.get(item("ms")).page().select(".changed ins").text()).contains("sebentar");
		assertThat(visitor.page("/stories/" + slug).select("h1").text()).isEqualTo("The captioned bus");
	}

	@Test
	void whatIsDeclinedLeavesTheStoryAndItsCaptionsAsTheyWere() {
		approved("ms", WAIT);
		captions("ms", cues("Beli sekarang"));

		decide("ms", Map.of("step", "DECLINE", "reason", "privacy", "sentence", "It sells something."));

		assertThat(stage(studio(), "ms")).isEqualTo("declined");
		assertThat(visitor.page("/stories/" + slug).select("track").eachAttr("src")).containsExactly(shown("ms"));
	}

	@Test
	void whatIsTakenDownGoesAloneAndComesBackWhenItIsRestored() {
		approved("ms", WAIT);
		String item = item("ms");
		String file = shown("ms");

		moderator.fill(item, DECISION,
				Map.of("step", "REMOVE", "reason", "privacy", "sentence", "A surname is said at 0:01."));
		assertThat(visitor.page("/stories/" + slug).select("track")).isEmpty();
		assertThat(visitor.get(file).statusCode()).isEqualTo(404);
		assertThat(stage(studio(), "ms")).isEqualTo("removed");

		moderator.fill(item, DECISION, Map.of("step", "RESTORE"));
		assertThat(visitor.page("/stories/" + slug).select("track").eachAttr("src")).containsExactly(file);
	}

	@Test
	void aDecisionAboutWhatItsAuthorChangedMeanwhileIsNotTaken() {
		captions("ms", WAIT);
		Map<String, String> seen = Guest.hidden(moderator.get(item("ms")).page(), DECISION);
		seen.put("step", "APPROVE");
		captions("ms", cues("Tunggu sebentar"));

		assertThat(moderator.post(item("ms") + "/decision", seen).status()).isEqualTo(409);
		assertThat(visitor.page("/stories/" + slug).select("track")).isEmpty();
	}

	@Test
	void areTakenBackOrAwayByTheirAuthorAlone() {
		approved("ms", WAIT);
		captions("ms", cues("Tunggu sebentar"));
		assertThat(studio().select("#captions").text()).contains("Take these back");

		remove("ms");
		assertThat(waiting()).isZero();
		assertThat(stage(studio(), "ms")).isEqualTo("published");
		assertThat(shown("ms")).isNotEmpty();

		remove("ms");
		assertThat(visitor.page("/stories/" + slug).select("track")).isEmpty();
		assertThat(studio().select("[data-language=ms]")).isEmpty();
	}

	@Test
	void theSameAgainWaitsForNobody() {
		approved("ms", WAIT);

		captions("ms", WAIT);

		assertThat(waiting()).isZero();
	}

	@Test
	void areJudgedWithTheStoryOnceThatIsWithItsAuthorAgain() {
		captions("ms", WAIT);
		browser.post("/studio/stories/" + story + "/withdrawal", token(Map.of()));

		captions("ms", cues("Tunggu sebentar"));

		assertThat(waiting()).isZero();
		assertThat(shown("ms")).isNotEmpty();
		assertThat(visitor.get(shown("ms")).statusCode()).isEqualTo(404);
	}

	@Test
	void mistakesAreNamedByLineAndNothingIsHandedIn() {
		Answer refused = captions("ms", "00:00:02.000 --> 00:00:01.000\nTunggu sekejap");

		assertThat(refused.status()).isEqualTo(422);
		assertThat(refused.page().select("[data-language=ms] .field__wrong").text())
			.startsWith("Line 1: It ends before");
		assertThat(waiting()).isZero();
	}

	private void approved(String language, String text) {
		captions(language, text);
		decide(language, Map.of("step", "APPROVE"));
	}

	private Answer captions(String language, String text) {
		return browser.post("/studio/stories/" + story + "/video/captions",
				token(Map.of("language", language, "text", text)));
	}

	private void remove(String language) {
		browser.post("/studio/stories/" + story + "/video/captions/removal", token(Map.of("language", language)));
	}

	private Answer decide(String language, Map<String, String> decision) {
		return moderator.fill(item(language), DECISION, decision);
	}

	private String item(String language) {
		return database
			.sql("""
					select '/moderation/items/caption/' || max(c.id) from caption_change c join story s on s.video_id = c.video_id
					where s.id = :story and c.language = :language
					""")
			.param("story", story)
			.param("language", language)
			.query(String.class)
			.single();
	}

	private String file(String language, String status) {
		return database.sql("""
				select '/media/' || f.name from caption_change c join story s on s.video_id = c.video_id
				join media_file f on f.id = c.file_id
				where s.id = :story and c.language = :language and c.status = :status
				""")
			.param("story", story)
			.param("language", language)
			.param("status", status)
			.query(String.class)
			.single();
	}

	private String shown(String language) {
		return database.sql("""
				select '/media/' || f.name from caption c join story s on s.video_id = c.video_id
				join media_file f on f.id = c.file_id where s.id = :story and c.language = :language
				""").param("story", story).param("language", language).query(String.class).single();
	}

	private long waiting() {
		return database.sql("""
				select (select count(*) from caption_change c join story s on s.video_id = c.video_id
					where s.id = :story and c.status = 'waiting')
					+ (select count(*) from moderation_case where kind = 'caption' and author_id = :account)
				""").param("story", story).param("account", author.account()).query(Long.class).single();
	}

	private Document studio() {
		return browser.get("/studio/stories/" + story + "/video").page();
	}

	private static String stage(Document page, String language) {
		return page.select("[data-language=" + language + "] .stage").attr("data-state");
	}

	private Map<String, String> token(Map<String, String> fields) {
		Map<String, String> all = new HashMap<>(fields);
		all.put("_csrf", browser.get("/studio").page().selectFirst("[name=_csrf]").val());
		return all;
	}

	private static String cues(String words) {
		return "WEBVTT\n\n00:00:01.000 --> 00:00:02.500\n" + words + "\n";
	}

}
