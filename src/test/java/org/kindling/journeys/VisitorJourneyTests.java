package org.kindling.journeys;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kindling.Visitor;

import org.springframework.beans.factory.annotation.Autowired;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/** Somebody arrives on a phone. */
@BrowserTest
class VisitorJourneyTests {

	@Autowired
	private Visitor visitor;

	private final List<String> complaints = new ArrayList<>();

	private BrowserContext window;

	private Page page;

	@BeforeEach
	void open(Browser browser) {
		open(browser, phone());
	}

	@AfterEach
	void close() {
		window.close();
		assertThat(complaints).isEmpty();
	}

	@Test
	void watchesAFilmWithMalayCaptions() {
		page.navigate(visitor.portal() + "/campaigns/create-kindness?lang=ms");
		page.locator(".strip--six .poster__title a").first().click();
		assertThat(page).hasTitle(Pattern.compile("Block the Bullies.*"));

		page.evaluate("() => document.querySelector('video').play()");

		page.waitForFunction("() => document.querySelector('video').currentTime > 2");
		page.waitForFunction("""
				() => [...document.querySelector('video').textTracks].some((track) =>
					track.language === 'ms' && track.mode === 'showing' && track.cues?.length > 3)
				""");
	}

	@Test
	void findsStoriesInALanguageWithoutLeavingThePage() {
		page.navigate(visitor.portal() + "/campaigns/create-kindness");
		page.evaluate("() => { window.stayed = true; }");

		page.locator("select[name=language]").selectOption("es");

		assertThat(page).hasURL(Pattern.compile(".*language=es.*"));
		assertThat(page.locator(".row__title").first()).hasAttribute("lang", "es");
		assertThat((Boolean) page.evaluate("() => window.stayed")).isTrue();
	}

	@Test
	void findsStoriesInALanguageWithoutScripts(@Autowired Visitor visitor, Browser browser) {
		open(browser, phone().setJavaScriptEnabled(false));
		page.navigate(visitor.portal() + "/campaigns/create-kindness");

		page.locator("select[name=language]").selectOption("es");
		page.locator(".filter__button").click();

		assertThat(page.locator(".row__title").first()).hasAttribute("lang", "es");
	}

	@Test
	void changesTheLanguageAndKeepsIt() {
		page.navigate(visitor.portal() + "/");
		page.locator(".top__language summary").click();
		page.locator(".top__language a[hreflang=fil]").click();
		assertThat(page.locator("html")).hasAttribute("lang", "fil");

		page.navigate(visitor.portal() + "/campaigns");

		assertThat(page.locator("html")).hasAttribute("lang", "fil");
	}

	@Test
	void seesHowItSpreadAsAChartAndAsATable() {
		page.navigate(visitor.portal() + "/campaigns/create-kindness");

		page.locator("[data-chart]").scrollIntoViewIfNeeded();
		assertThat(page.locator("[data-chart] canvas")).isVisible();
		page.locator("[data-chart] summary").click();

		assertThat(page.locator("[data-chart] table")).isVisible();
	}

	@Test
	void reachesTheContentWithTheKeyboardFirst() {
		page.navigate(visitor.portal() + "/campaigns/create-kindness");

		page.keyboard().press("Tab");
		assertThat(page.locator(".skip")).isFocused();
		page.keyboard().press("Enter");

		assertThat(page.locator("main")).isFocused();
	}

	@Test
	void closesAMenuWithTheKeyboard() {
		page.navigate(visitor.portal() + "/");
		page.locator(".top__menu summary").focus();
		page.keyboard().press("Enter");
		assertThat(page.locator(".top__menu .drop__list")).isVisible();

		page.keyboard().press("Escape");

		assertThat(page.locator(".top__menu .drop__list")).isHidden();
		assertThat(page.locator(".top__menu summary")).isFocused();
	}

	@ParameterizedTest
	@ValueSource(strings = { "/", "/campaigns", "/campaigns/create-kindness", "/stories", "/stories/block-the-bullies",
			"/hashtags", "/hashtags/createkindness", "/creators", "/creators/milkymichii", "/search?q=bus", "/safety",
			"/about" })
	void neverScrollsSideways(String address) {
		for (String language : List.of("es", "ms")) {
			page.navigate(visitor.portal() + address + (address.contains("?") ? "&" : "?") + "lang=" + language);

			assertThat((Integer) page
				.evaluate("() => document.documentElement.scrollWidth - document.documentElement.clientWidth"))
				.as(address)
				.isZero();
		}
	}

	private void open(Browser browser, Browser.NewContextOptions options) {
		if (window != null) {
			window.close();
		}
		window = browser.newContext(options);
		page = window.newPage();
		page.onConsoleMessage((message) -> {
			if (message.type().equals("error")) {
				complaints.add(message.text());
			}
		});
		page.onRequest((request) -> {
			if (!request.url().startsWith(visitor.portal())) {
				complaints.add("asked " + request.url());
			}
		});
	}

	private static Browser.NewContextOptions phone() {
		return new Browser.NewContextOptions().setViewportSize(390, 844)
			.setIsMobile(true)
			.setLocale("en")
			.setColorScheme(ColorScheme.DARK);
	}

}
