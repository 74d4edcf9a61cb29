package org.kindling.stories;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kindling.Guest;
import org.kindling.Guest.Answer;
import org.kindling.PortalTest;
import org.kindling.Visitor;
import org.kindling.publishing.Actor;
import org.kindling.publishing.PublicationStep;
import org.kindling.publishing.Reason;

import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

@PortalTest
class StudioVideoTests {

	private static final String NEW = "/studio/stories/new?campaign=create-kindness";

	private static final String FORM = "form[data-draft]";

	@Autowired
	private ListableBeanFactory beans;

	@Autowired
	private Visitor visitor;

	@Autowired
	private StoryDecisionService decisions;

	@Autowired
	private JdbcClient database;

	private Guest browser;

	@BeforeEach
	void signIn() {
		browser = Teller.join(beans, visitor.portal()).signIn();
	}

	@Test
	void aVideoComesWithThePlainFormAndIsLookedAfterWithoutAScript() throws IOException {
		String address = bring("With a video", film());
		Document page = await().atMost(Duration.ofMinutes(2))
			.until(() -> browser.get(address + "/video").page(), (shown) -> !shown.select("video").isEmpty());
		assertThat(page.select(".offer")).hasSize(3);

		browser.post(address + "/video/poster", token(address, Map.of("number", "2")));
		assertThat(browser.get(address + "/video").page().select(".offer").get(1).attr("aria-pressed"))
			.isEqualTo("true");

		Answer wrong = captions(address, "ms", "00:00:02.000 --> 00:00:01.000\nTunggu sekejap");
		assertThat(wrong.status()).isEqualTo(422);
		assertThat(wrong.page().select("[data-language=ms] .field__wrong").text())
			.isEqualTo("Line 1: It ends before it begins. Swap the times.");
		assertThat(wrong.page().select("#captions-ms").val()).contains("Tunggu sekejap");

		captions(address, "ms", "WEBVTT\n\n00:00:01.000 --> 00:00:02.000\nTunggu sekejap");
		assertThat(browser.get(address + "/video").page().select("#captions-ms").val()).contains("Tunggu sekejap");
		assertThat(browser.get(address + "/preview").page().select("track").attr("srclang")).isEqualTo("ms");

		handIn(address);
		assertThat(browser.get(address + "/video").page().select("form[action*=captions]")).isEmpty();
		assertThat(captions(address, "en", "WEBVTT\n\n00:00:01.000 --> 00:00:02.000\nWait").status()).isEqualTo(409);
		decide(address);
		assertThat(visitor.page("/stories/with-a-video").select("video track").attr("srclang")).isEqualTo("ms");
	}

	@Test
	void aTextThatIsCalledAVideoIsRefusedAndTheWordsAreKept() {
		Map<String, String> form = Guest.hidden(browser.get(NEW).page(), FORM);
		form.putAll(Teller.words("Not with this video"));

		Answer answer = browser.postFile("/studio/stories/submission", form, "video", "../../kind.mp4",
				"Just words".getBytes(StandardCharsets.UTF_8));

		assertThat(answer.status()).isEqualTo(422);
		assertThat(answer.page().select("#video-wrong").text()).startsWith("This is no video, whatever its name says");
		assertThat(answer.page().select("[name=title]").val()).isEqualTo("Not with this video");
		assertThat(browser.get("/studio").page().select(".stage").eachAttr("data-state")).containsExactly("draft");
	}

	@Test
	void nothingIsPublicBeforeItsVideoCanBeWatched() throws IOException {
		String address = bring("Too early", film());
		handIn(address);
		database
			.sql("update preparation set status = 'parked' where video_id = (select video_id from story where id = ?)")
			.param(id(address))
			.update();

		assertThatExceptionOfType(VideoNotReadyException.class).isThrownBy(() -> decide(address));
		assertThat(browser.get(address + "/video").words()).contains("We tried three times");
	}

	@Test
	void aVideoOfSomebodyElseCannotBeShown() throws IOException {
		bring("Mine alone", film());
		String video = database.sql("select video_id::text from story where title = 'Mine alone'")
			.query(String.class)
			.single();
		Guest other = Teller.join(beans, visitor.portal()).signIn();
		Map<String, String> form = Guest.hidden(other.get(NEW).page(), FORM);
		form.putAll(Teller.words("With the video of somebody else"));
		form.put("video", video);

		assertThat(other.post("/studio/stories", form).status()).isEqualTo(404);
	}

	@Test
	void aPictureThatIsNoneIsRefused() throws IOException {
		String address = bring("With a poster", film());

		Answer answer = browser.postFile(address + "/video/poster", token(address, Map.of()), "picture", "a.png",
				"<svg onload=alert(1)>".getBytes(StandardCharsets.UTF_8));

		assertThat(answer.status()).isEqualTo(422);
	}

	private String bring(String title, byte[] film) {
		Map<String, String> form = Guest.hidden(browser.get(NEW).page(), FORM);
		form.putAll(Teller.words(title));
		return browser.postFile("/studio/stories", form, "video", "film.mp4", film).path().replaceFirst("\\?.*", "");
	}

	private void handIn(String address) {
		Map<String, String> form = Guest.hidden(browser.get(address).page(), FORM);
		form.putAll(Teller.words(browser.get(address).page().select("[name=title]").val()));
		browser.post(address + "/submission", form);
	}

	private Answer captions(String address, String language, String text) {
		return browser.post(address + "/video/captions", token(address, Map.of("language", language, "text", text)));
	}

	private void decide(String address) {
		long version = database.sql("select version from story where id = ?")
			.param(id(address))
			.query(Long.class)
			.single();
		decisions.decide(id(address), version, PublicationStep.APPROVE, Reason.NONE, Actor.moderator(4_711));
	}

	private Map<String, String> token(String address, Map<String, String> fields) {
		Map<String, String> all = new HashMap<>(fields);
		all.put("_csrf", browser.get("/studio").page().selectFirst("[name=_csrf]").val());
		return all;
	}

	private static long id(String address) {
		return Long.parseLong(address.replaceAll("\\D+", ""));
	}

	private static byte[] film() throws IOException {
		return new ClassPathResource("demonstration/films/walk-away.mp4").getContentAsByteArray();
	}

}
