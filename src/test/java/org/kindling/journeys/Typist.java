package org.kindling.journeys;

import java.util.List;
import java.util.regex.Pattern;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ReducedMotion;
import org.kindling.stories.Teller;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/**
 * Somebody who reads Spanish and never touches a mouse.
 *
 * @param page what they see
 * @param portal the address of the portal
 * @param complaints where errors of the page are noted
 */
record Typist(Page page, String portal, List<String> complaints) {

	// More than any page has links and fields.
	private static final int MOST_TABS = 200;

	// That something is gone or refused is what a test asks for.
	private static final Pattern EXPECTED = Pattern.compile("status of 4(03|04|10|22)");

	static Typist at(com.microsoft.playwright.Browser browser, String portal, List<String> complaints) {
		BrowserContext window = browser
			.newContext(new NewContextOptions().setLocale("es").setReducedMotion(ReducedMotion.REDUCE));
		Page page = window.newPage();
		page.onConsoleMessage((message) -> {
			if (message.type().equals("error") && !EXPECTED.matcher(message.text()).find()) {
				complaints.add(message.text());
			}
		});
		return new Typist(page, portal, complaints);
	}

	/** The same, with an account. */
	Typist signIn(Teller person) {
		open("/sign-in");
		type("#username", person.email());
		type("#password", Teller.PASSWORD);
		page.keyboard().press("Enter");
		assertThat(page).not().hasURL(Pattern.compile(".*/sign-in.*"));
		return this;
	}

	Typist open(String path) {
		page.navigate(portal + path);
		return this;
	}

	/** Goes on with the tabulator until it is there. */
	Typist to(String selector) {
		Locator wanted = page.locator(selector).first();
		assertThat(wanted).isVisible();
		for (int tabs = 0; tabs < MOST_TABS && !isAt(wanted); tabs++) {
			page.keyboard().press("Tab");
		}
		assertThat(wanted).isFocused();
		return this;
	}

	private static boolean isAt(Locator wanted) {
		return (Boolean) wanted.evaluate("(element) => element === document.activeElement");
	}

	/** Follows a link or presses a button. */
	Typist press(String selector) {
		to(selector);
		page.keyboard().press("Enter");
		return this;
	}

	/** Presses a key where nothing is typed. */
	Typist key(String key) {
		page.keyboard().press(key);
		return this;
	}

	/** Writes into a field, in place of what is in it. */
	Typist type(String selector, String words) {
		to(selector);
		page.keyboard().press("Control+A");
		page.keyboard().type(words);
		return this;
	}

	/** Chooses one of several, among which the arrow keys lead. */
	Typist choose(String name, String value) {
		to("input[name=" + name + "]");
		Locator wanted = page.locator("input[name=" + name + "][value=" + value + "]");
		for (int arrows = 0; arrows < MOST_TABS && !wanted.isChecked(); arrows++) {
			page.keyboard().press(isAt(wanted) ? " " : "ArrowDown");
		}
		assertThat(wanted).isChecked();
		return this;
	}

	/** Waits until the page says so. */
	Typist reads(String words) {
		assertThat(page.locator("main")).containsText(words);
		return this;
	}

	void leave() {
		page.context().close();
	}

}
