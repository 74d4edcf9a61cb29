package org.kindling.journeys;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import com.microsoft.playwright.Browser;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kindling.Guest;
import org.kindling.Visitor;
import org.kindling.accounts.AgeBand;
import org.kindling.media.preparing.MediaFixtures;
import org.kindling.stories.Teller;

import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/**
 * What becomes of a story, played by all who have a part in it, by the keyboard alone and
 * in Spanish.
 */
@BrowserTest
class StaffJourneyTests {

	private static final String TITLE = "La señora del segundo piso";

	private static final String PLACE = "/stories/la-senora-del-segundo-piso";

	private static final String FORM = "form[data-draft]";

	@Autowired
	private ListableBeanFactory beans;

	@Autowired
	private Visitor visitor;

	@Autowired
	private JdbcClient database;

	private final List<String> complaints = new ArrayList<>();

	private final List<Typist> everybody = new ArrayList<>();

	private Teller author;

	private String studio;

	@BeforeEach
	void beginAStoryWithAVideo() throws IOException {
		author = Teller.join(beans, visitor.portal(), AgeBand.ADULT, "es");
		Guest guest = author.signIn();
		Map<String, String> form = Guest.hidden(guest.get("/studio/stories/new?campaign=create-kindness").page(), FORM);
		form.putAll(Teller.words(TITLE));
		form.putAll(Map.of("language", "es", "body", "Le subí la compra. Vive en la calle Mayor 5.", "hashtags",
				"#Vecinos"));
		studio = guest.postFile("/studio/stories", form, "video", "film.mp4", Files.readAllBytes(MediaFixtures.clip()))
			.path()
			.replaceFirst("\\?.*", "");
		await().atMost(Duration.ofMinutes(2))
			.until(() -> !guest.get(studio + "/video").page().select("video").isEmpty());
		guest.fill(studio + "/video", "#captions form:has(#captions-file)",
				Map.of("language", "es", "text", "WEBVTT\n\n00:00:00.200 --> 00:00:01.000\nGracias, hija."));
	}

	@AfterEach
	void leave() {
		everybody.forEach(Typist::leave);
		assertThat(complaints).isEmpty();
	}

	@Test
	void aStoryIsReturnedApprovedReportedPickedHiddenAndHeardAgain(Browser browser) {
		Typist creator = somebody(browser).signIn(author);
		Typist mia = staff(browser, "moderator");
		Typist omar = staff(browser, "moderator");
		Typist curator = staff(browser, "curator");
		Typist guest = somebody(browser);

		creator.open(studio).press("[data-hand-in]").reads("En espera de moderación");
		assertThat(visitor.get(PLACE).statusCode()).isEqualTo(404);

		mia.open(judgement()).key("r").key("ArrowDown").type("#sentence", "Quita el nombre de la calle.");
		mia.press("button[value=RETURN]").reads("Devuelto a quien lo escribió");

		creator.open("/account/decisions").press(".settings a").reads("Quita el nombre de la calle.");
		creator.open(studio)
			.type("#body", "Le subí la compra.")
			.press("[data-hand-in]")
			.reads("En espera de moderación");

		mia.open(judgement()).reads("Qué cambió desde la última decisión");
		mia.key("a").reads("Aprobado.");
		assertThat(guest.open(PLACE).page().locator("h1")).hasText(TITLE);
		assertThat(guest.page().locator("html")).hasAttribute("lang", "es");
		String film = guest.page().locator("video source").first().getAttribute("src");
		assertThat(visitor.get(film).statusCode()).isEqualTo(200);

		guest.press("a[href^='/reports/new']").choose("reason", "unkind").press("main form .button");
		guest.reads("Gracias. Una persona lo va a revisar");
		mia.open(judgement()).press("form[action$=clearance] button").reads("Sigue público");

		pickForTomorrow(curator);
		assertThat(isPicked()).isFalse();
		letTheTimeCome();
		assertThat(isPicked()).isTrue();

		guest.open(PLACE).press("a[href^='/appearances/new']").press("main form .button").reads("Ya está oculto");
		assertThat(visitor.get(PLACE).statusCode()).isEqualTo(410);
		assertThat(visitor.get(film).statusCode()).isEqualTo(404);
		assertThat(isPicked()).isFalse();

		mia.open(judgement()).key("d").key("ArrowDown").type("#sentence", "Se reconoce a la vecina.");
		mia.press("button[value=REMOVE]").reads("Retirado.");
		creator.open("/account/decisions").press(".settings a").reads("Se reconoce a la vecina.");
		creator.type("#words", "La vecina soy yo.").press("form[action$=appeal] button").reads("La vecina soy yo.");

		assertThat(mia.open(judgement()).page().locator("form[action*=appeals]")).isHidden();
		omar.open(judgement()).type("#appeal-sentence", "Es ella misma.").press("button[name=reverse][value=true]");
		omar.reads("Revertida. Ya es público otra vez.");
		assertThat(guest.open(PLACE).page().locator("h1")).hasText(TITLE);
		assertThat(isPicked()).isTrue();
	}

	private void pickForTomorrow(Typist curator) {
		LocalDateTime tomorrow = LocalDateTime.now(ZoneOffset.UTC).plusDays(1).truncatedTo(ChronoUnit.HOURS);
		curator.open(PLACE).press("a[href^='/curation/picks/new']");
		// What is typed into a date's parts depends on the browser's language.
		curator.page().locator("#from").fill(tomorrow.toString());
		curator.press("main .form__buttons .button");
		assertThat(curator.page().locator(".done")).isVisible();
		curator.open("/curation/preview?page=home&at=" + tomorrow.plusHours(1)).reads(TITLE);
	}

	private void letTheTimeCome() {
		database.sql("update pick set starts_at = now() where story_id = :story").param("story", story()).update();
	}

	/** Whether it is among what curators have picked for the first page. */
	private boolean isPicked() {
		return !visitor.page("/").select("section[aria-labelledby=picks] a[href=" + PLACE + "]").isEmpty();
	}

	private Typist staff(Browser browser, String role) {
		Teller person = Teller.join(beans, visitor.portal(), AgeBand.ADULT, "es");
		database.sql("insert into account_role (account_id, role) values (?, ?)")
			.param(person.account())
			.param(role)
			.update();
		return somebody(browser).signIn(person);
	}

	private Typist somebody(Browser browser) {
		Typist somebody = Typist.at(browser, visitor.portal(), complaints);
		everybody.add(somebody);
		return somebody;
	}

	private String judgement() {
		return "/moderation/items/story/" + story();
	}

	private long story() {
		return Long.parseLong(studio.replaceAll("\\D+", ""));
	}

}
