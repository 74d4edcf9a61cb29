package org.kindling.journeys;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.ReducedMotion;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.kindling.Mailbox;
import org.kindling.Visitor;
import org.kindling.media.preparing.MediaFixtures;

import org.springframework.beans.factory.annotation.Autowired;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/** Somebody signs up on a phone and tells a story with a video. */
@BrowserTest
class CreatorJourneyTests {

	private static final String PASSWORD = "a quiet morning walk";

	private static final String CAPTIONS = """
			1
			00:00:00,200 --> 00:00:01,400
			Dia tunggu saya.

			2
			00:00:01,500 --> 00:00:01,900
			Terima kasih, pak cik.
			""";

	// The line that is cut; and what the closed window had begun, which holds the upload
	// for a moment: the script tries again.
	private static final Pattern EXPECTED = Pattern.compile("ERR_CONNECTION_RESET|status of 423");

	// Preparing a film takes as long as the machine needs.
	private static final LocatorAssertions.IsVisibleOptions PATIENTLY = new LocatorAssertions.IsVisibleOptions()
		.setTimeout(180_000);

	@Autowired
	private Visitor visitor;

	private final List<String> complaints = new ArrayList<>();

	private BrowserContext window;

	private Page page;

	@AfterEach
	void close() {
		window.close();
		assertThat(complaints).isEmpty();
	}

	@Test
	void tellsAStoryWithAVideoThatIsCutOffAndResumed(Browser browser) {
		window = browser.newContext(phone());
		page = open();
		signUpFromTheCampaign("journey.anna");

		page.locator("#title").fill("The bus driver who waited");
		page.locator("#body").fill("It rained, and I was late. He saw me in the mirror and waited.");
		assertThat(page.locator("[data-draft-state]")).containsText("Saved at",
				new LocatorAssertions.ContainsTextOptions().setTimeout(30_000));
		assertThat(page).hasURL(Pattern.compile(".*/studio/stories/\\d+"));
		String story = page.url();

		loseTheLineAfterThePart(1);
		page.locator("#video").setInputFiles(MediaFixtures.fullHd());
		page.waitForFunction("() => document.querySelector('[data-upload-bar]').value > 20");
		page.close();

		page = open();
		page.navigate(story);
		assertThat(page.locator("[data-upload-state]")).isVisible();
		page.locator("#video").setInputFiles(MediaFixtures.fullHd());
		assertThat(page.locator("[data-upload-state]")).containsText("where it stopped");
		PlaywrightAssertions.assertThat(page.locator("input[name=video][type=hidden]"))
			.isAttached(new LocatorAssertions.IsAttachedOptions().setTimeout(60_000));
		assertThat(page.locator("#title")).hasValue("The bus driver who waited");
		button("Save draft").click();
		assertThat(page.locator(".done")).containsText("Your draft is saved");

		page.navigate(story + "/video");
		assertThat(page.locator(".workshop video")).isVisible(PATIENTLY);
		addCaptionsAndChooseAPoster();
		handIn(story);
	}

	@Test
	void tellsAStoryWithoutScripts(Browser browser) {
		window = browser.newContext(phone().setJavaScriptEnabled(false));
		page = open();
		signUpFromTheCampaign("journey.bela");

		page.locator("#title").fill("A seat by the window");
		page.locator("#body").fill("She gave me hers, because I had never seen the sea.");
		page.locator("#video").setInputFiles(MediaFixtures.fullHd());
		button("Save draft").click();
		assertThat(page.locator(".done")).containsText("Your draft is saved");
		String story = page.url().replaceFirst("\\?.*", "");

		page.navigate(story + "/video");
		while (page.locator("#video-state").isVisible()) {
			assertThat(page.locator("#video-state")).hasAttribute("data-state", Pattern.compile("waiting|preparing"));
			page.waitForNavigation(() -> page.locator("#video-state a").click());
		}
		assertThat(page.locator(".workshop video")).isVisible();
		addCaptionsAndChooseAPoster();
		handIn(story);
	}

	private void signUpFromTheCampaign(String handle) {
		page.navigate(visitor.portal() + "/campaigns/create-kindness");
		page.locator("main a[href*='/studio/stories/new?campaign=create-kindness']").first().click();
		page.locator("main a[href='/sign-up']").click();
		page.locator("#email").fill(handle + "@example.org");
		page.locator("#password").fill(PASSWORD);
		page.locator("#handle").fill("@" + handle);
		page.locator("#displayName").fill("Somebody new");
		page.locator("input[name=ageBand][value=adult]").check();
		page.locator("#terms").check();
		page.locator("main form button").click();
		assertThat(page.locator("h1")).containsText("Look into your mail");

		page.navigate(Mailbox.of(handle + "@example.org").awaitLink(1));
		page.locator("main a[href='/sign-in']").click();
		page.locator("#username").fill(handle + "@example.org");
		page.locator("#password").fill(PASSWORD);
		page.locator("main form[action='/sign-in'] button").click();
		assertThat(page).hasURL(Pattern.compile(".*/studio/stories/new\\?campaign=create-kindness.*"));
		assertThat(page.locator(".norm").first()).isVisible();
	}

	private void addCaptionsAndChooseAPoster() {
		page.locator("#captions-language").selectOption("ms");
		page.locator("#captions-file")
			.setInputFiles(
					new FilePayload("kapsyen.srt", "application/x-subrip", CAPTIONS.getBytes(StandardCharsets.UTF_8)));
		page.locator("#captions form:has(#captions-file) button").click();
		assertThat(page.locator("[data-language=ms]")).isVisible();
		assertThat(page.locator("track[srclang=ms]")).isAttached();

		page.locator(".offer").nth(1).click();
		assertThat(page.locator(".offer").nth(1)).hasAttribute("aria-pressed", "true");
	}

	private void handIn(String story) {
		page.navigate(story);
		page.locator("input[name=consent][value=nobody]").check();
		button("Hand in").click();

		assertThat(page.locator("[data-state=waiting]")).containsText("Waiting for a moderator");
		assertThat(page.locator(".done")).containsText("It is handed in");
		page.navigate(visitor.portal() + "/studio");
		assertThat(page.locator("[data-state=waiting]")).isVisible();
		assertThat(visitor.get("/stories?order=newest").statusCode()).isEqualTo(200);
		assertThat(new String(visitor.get("/stories").body(), StandardCharsets.UTF_8)).doesNotContain("A seat by",
				"The bus driver who waited");
	}

	/** Lets that many parts of an upload through, and then no more. */
	private void loseTheLineAfterThePart(int last) {
		AtomicInteger parts = new AtomicInteger();
		page.route("**/uploads/*", (route) -> {
			if (route.request().method().equals("PATCH") && parts.incrementAndGet() > last) {
				route.abort("connectionreset");
			}
			else {
				route.resume();
			}
		});
	}

	private Locator button(String words) {
		return page.locator("main form .form__buttons button", new Page.LocatorOptions().setHasText(words));
	}

	private Page open() {
		Page opened = window.newPage();
		opened.onConsoleMessage((message) -> {
			if (message.type().equals("error") && !EXPECTED.matcher(message.text()).find()) {
				complaints.add(message.text());
			}
		});
		opened.onRequest((request) -> {
			if (!request.url().startsWith(visitor.portal())) {
				complaints.add("asked " + request.url());
			}
		});
		return opened;
	}

	private static Browser.NewContextOptions phone() {
		return new Browser.NewContextOptions().setViewportSize(390, 844)
			.setIsMobile(true)
			.setLocale("en")
			.setReducedMotion(ReducedMotion.REDUCE);
	}

}
