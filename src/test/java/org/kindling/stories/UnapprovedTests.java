package org.kindling.stories;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Duration;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kindling.Guest;
import org.kindling.PortalTest;
import org.kindling.Visitor;
import org.kindling.media.preparing.MediaFixtures;
import org.kindling.publishing.Actor;
import org.kindling.publishing.Moderated;
import org.kindling.publishing.PublicationStep;
import org.kindling.publishing.Reason;

import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/**
 * Walks every address of the portal that can be asked without signing in, and looks for
 * the words, the names and the files of a story that nobody has approved.
 */
@PortalTest
class UnapprovedTests {

	private static final String FORM = "form[data-draft]";

	private static final Pattern VARIABLE = Pattern.compile("\\{(\\w+)}");

	private static final String NEW = "/studio/stories/new?campaign=create-kindness";

	private static final String SLUG = "zorbimex-waits-for-nobody";

	private static final String CAPTIONS = "WEBVTT\n\n00:00:01.000 --> 00:00:02.000\nZorbimex tunggu sekejap";

	/** What stands nowhere but in this story. */
	private static final List<String> ITS_WORDS = List.of("Zorbimex", SLUG, "quaxible", "OnlyZorbHere");

	@Autowired
	private ListableBeanFactory beans;

	@Autowired
	private Visitor visitor;

	@Autowired
	private JdbcClient database;

	@Autowired
	private List<Moderated> kinds;

	@Autowired
	private List<RequestMappingHandlerMapping> routes;

	private Teller author;

	private Guest browser;

	private String address;

	private Guest other;

	@BeforeEach
	void tell() throws IOException {
		author = Teller.join(beans, visitor.portal());
		browser = author.signIn();
		other = Teller.join(beans, visitor.portal()).signIn();
		Map<String, String> form = Guest.hidden(browser.get(NEW).page(), FORM);
		form.putAll(words());
		address = browser
			.postFile("/studio/stories", form, "video", "film.mp4",
					Files.readAllBytes(MediaFixtures.neverSeenElsewhere()))
			.path()
			.replaceFirst("\\?.*", "");
		await().atMost(Duration.ofMinutes(2))
			.until(() -> !browser.get(address + "/video").page().select("video").isEmpty());
		browser.post(address + "/video/captions", token(Map.of("language", "ms", "text", CAPTIONS)));
	}

	@Test
	void isSeenByNobodyWhereverItStandsAndWhicheverWayItIsAskedFor() {
		assertUnseen();

		handIn();
		assertUnseen();

		decide(PublicationStep.RETURN);
		assertUnseen();

		handIn();
		decide(PublicationStep.DECLINE);
		assertUnseen();

		decide(PublicationStep.RESTORE);
		assertSeen();

		decide(PublicationStep.HIDE);
		assertUnseen();

		decide(PublicationStep.RESTORE);
		assertSeen();

		browser.post(address + "/withdrawal", token(Map.of()));
		assertUnseen();

		handIn();
		decide(PublicationStep.APPROVE);
		assertSeen();

		browser.post(address + "/video/captions", token(Map.of("language", "es", "text", CAPTIONS + " y más")));
		assertLateCaptionsUnseen();
		decide("caption", lateCaptions("id"), PublicationStep.APPROVE);
		assertThat(visitor.get("/media/" + lateCaptions("name")).statusCode()).isEqualTo(200);
		decide("caption", lateCaptions("id"), PublicationStep.REMOVE);
		assertLateCaptionsUnseen();

		decide(PublicationStep.REMOVE);
		assertUnseen();
	}

	/** The story is public all the while. */
	private void assertLateCaptionsUnseen() {
		String name = lateCaptions("name");
		assertThat(places()).allSatisfy((place) -> {
			assertThat(new String(visitor.get(place).body(), StandardCharsets.UTF_8)).as(place).doesNotContain(name);
			assertThat(other.get(place).response().body()).as(place).doesNotContain(name);
		});
		assertThat(visitor.get("/media/" + name).statusCode()).isEqualTo(404);
		assertThat(other.get("/media/" + name).status()).isEqualTo(404);
		assertThat(browser.get("/media/" + name).status()).isEqualTo(200);
		assertSeen();
	}

	private String lateCaptions(String what) {
		return database
			.sql("select %s from caption_change c join media_file f on f.id = c.file_id where c.language = 'es'"
				.formatted(what.equals("id") ? "c.id" : "f.name") + " order by c.id desc limit 1")
			.query(String.class)
			.single();
	}

	private void assertSeen() {
		assertThat(traces()).containsAll(ITS_WORDS).containsAll(files());
	}

	private void assertUnseen() {
		assertThat(traces()).as("what anybody can see of it").isEmpty();
		assertThat(places())
			.allSatisfy((place) -> assertThat(found(place, other.get(place).response().body())).as(place).isEmpty());
		assertThat(files()).allSatisfy((file) -> assertThat(other.get(file).status()).as(file).isEqualTo(404));
	}

	/** Which of its words are on any page, and which of its files are handed out. */
	private Set<String> traces() {
		Set<String> traces = new LinkedHashSet<>();
		for (String place : places()) {
			HttpResponse<byte[]> answer = visitor.get(place);
			traces.addAll(found(place, new String(answer.body(), StandardCharsets.UTF_8)));
		}
		files().stream().filter((file) -> visitor.get(file).statusCode() == 200).forEach(traces::add);
		return traces;
	}

	// A page may repeat what its address says.
	private static List<String> found(String place, String body) {
		return ITS_WORDS.stream().filter((word) -> !place.contains(word) && body.contains(word)).toList();
	}

	/**
	 * Every address that the portal has for everybody, with whatever could name this
	 * story in it.
	 */
	private List<String> places() {
		Map<String, List<String>> names = Map.of("slug", List.of(SLUG, "create-kindness"), "written",
				List.of("onlyzorbhere", author.handle()), "edition", List.of("malaysia"), "piece",
				List.of("1", "2", "3"));
		Stream<String> named = routes.stream()
			.flatMap((route) -> route.getHandlerMethods().keySet().stream())
			.filter((route) -> route.getMethodsCondition().isEmpty()
					|| route.getMethodsCondition().getMethods().contains(RequestMethod.GET))
			.flatMap((route) -> route.getPatternValues().stream())
			.filter((pattern) -> !pattern.matches("/(studio|account|moderation|curation|admin)(/.*)?"))
			.map((pattern) -> pattern.replaceAll("\\{(\\w+):(?:[^{}]|\\{[^{}]*})*}", "{$1}"))
			.flatMap((pattern) -> filled(pattern, names));
		Stream<String> asked = Stream.of("/search?q=zorbimex", "/search?q=quaxible", "/search?q=%23onlyzorbhere",
				"/search?q=zorbimexx", "/search?q=@" + author.handle(), "/stories?order=views", "/stories?language=en",
				"/stories?hashtag=onlyzorbhere", "/campaigns/create-kindness?hashtag=onlyzorbhere", "/hashtags?page=2",
				"/stories/" + SLUG + "?lang=ms", "/creators/" + author.handle() + "?lang=es");
		return Stream.concat(named, asked).distinct().toList();
	}

	private static Stream<String> filled(String pattern, Map<String, List<String>> names) {
		Matcher variable = VARIABLE.matcher(pattern);
		if (!variable.find()) {
			return Stream.of(pattern);
		}
		return names.getOrDefault(variable.group(1), List.of("1"))
			.stream()
			.flatMap((name) -> filled(pattern.replace(variable.group(), name), names));
	}

	/** The addresses of its video in every size, its poster and its captions. */
	private List<String> files() {
		return database.sql("""
				select '/media/' || f.name from media_file f where f.id in (
					select r.file_id from rendition r join story s on s.video_id = r.video_id where s.slug = :slug
					union select c.file_id from caption c join story s on s.video_id = c.video_id where s.slug = :slug
					union select v.poster_id from video v join story s on s.video_id = v.id where s.slug = :slug)
				""").param("slug", SLUG).query(String.class).list();
	}

	private void handIn() {
		Map<String, String> form = Guest.hidden(browser.get(address).page(), FORM);
		form.putAll(words());
		browser.post(address + "/submission", form);
	}

	private void decide(PublicationStep step) {
		decide(Story.KIND, address.replaceAll("\\D+", ""), step);
	}

	private void decide(String kind, String id, PublicationStep step) {
		Moderated all = kinds.stream().filter((each) -> each.kind().equals(kind)).findAny().orElseThrow();
		long number = Long.parseLong(id);
		long version = all.find(number).orElseThrow().publication().version();
		all.decide(number, version, step, new Reason(null, "As this test wants it."), Actor.moderator(4_711));
	}

	private static Map<String, String> words() {
		Map<String, String> words = Teller.words("Zorbimex waits for nobody");
		words.put("body", "There was a quaxible morning.");
		words.put("hashtags", "#OnlyZorbHere");
		return words;
	}

	private Map<String, String> token(Map<String, String> fields) {
		Map<String, String> all = new HashMap<>(fields);
		all.put("_csrf", browser.get("/studio").page().selectFirst("[name=_csrf]").val());
		return all;
	}

}
