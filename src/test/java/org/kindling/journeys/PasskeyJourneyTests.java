package org.kindling.journeys;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kindling.Visitor;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/** Somebody whose device keeps passkeys. */
@BrowserTest
class PasskeyJourneyTests {

	@Autowired
	private Visitor visitor;

	@Autowired
	private Environment environment;

	private BrowserContext window;

	private Page page;

	private CDPSession device;

	private String authenticator;

	@BeforeEach
	void open(Browser browser) {
		window = browser.newContext(new Browser.NewContextOptions().setBaseURL(visitor.portal()).setLocale("en"));
		page = window.newPage();
		device = window.newCDPSession(page);
		device.send("WebAuthn.enable");
		authenticator = device.send("WebAuthn.addVirtualAuthenticator", wanted()).get("authenticatorId").getAsString();
	}

	@AfterEach
	void close() {
		window.close();
	}

	@Test
	void comesInWithAPasskeyAndWithoutAPassword() throws IOException {
		String[] account = firstAccount("curator");
		signIn(account);
		page.navigate("/account/passkeys");

		page.getByLabel("What do you call it?").fill("My phone");
		page.locator("[data-passkey] [name=current]").fill("not the password");
		page.locator("[data-passkey] button").click();
		assertThat(page.locator("[data-problem=password]")).isVisible();

		page.locator("[data-passkey] [name=current]").fill(account[1]);
		page.locator("[data-passkey] button").click();
		assertThat(page.locator(".done")).containsText("Your passkey is kept");
		assertThat(page.locator(".choice")).containsText("My phone");

		signOut();
		page.locator("[data-passkey] button").click();
		assertThat(page).hasURL(Pattern.compile("/account$"));

		page.navigate("/account/passkeys");
		page.locator(".choice input").check();
		page.locator("[name=current]").first().fill(account[1]);
		page.locator("form[action$=removal] button").click();
		assertThat(page.locator(".done")).containsText("removed");

		signOut();
		page.locator("[data-passkey] button").click();
		assertThat(page).hasURL(Pattern.compile("passkey=refused"));
		page.navigate("/account");
		assertThat(page).hasURL(Pattern.compile("/sign-in"));
	}

	@Test
	void isToldWhenTheDeviceHasNone() {
		JsonObject gone = new JsonObject();
		gone.addProperty("authenticatorId", authenticator);
		gone.addProperty("isUserVerified", false);
		device.send("WebAuthn.setUserVerified", gone);
		page.navigate("/sign-in");

		page.locator("[data-passkey] button").click();

		assertThat(page.locator("[data-problem=refused]")).isVisible();
	}

	@Test
	void showsAPictureThatACameraCanSee() throws IOException {
		String[] account = firstAccount("moderator");
		page.setViewportSize(390, 844);
		signIn(account);
		page.navigate("/account/second-factor");
		page.locator("[name=current]").fill(account[1]);
		page.locator("form[action$=app] button").click();

		Assertions.assertThat(page.locator(".qr svg").boundingBox().width).isGreaterThan(200);
		Assertions.assertThat(page.locator(".secret").boundingBox().height).isLessThan(120);
	}

	/** Mail address and password. */
	private String[] firstAccount(String role) throws IOException {
		Path file = Path.of(environment.getRequiredProperty("kindling.data-dir"), "first-accounts.txt");
		return Files.readAllLines(file)
			.stream()
			.map((line) -> line.split("\t"))
			.filter((line) -> line[0].equals(role))
			.map((line) -> new String[] { line[1], line[2] })
			.findFirst()
			.orElseThrow();
	}

	private void signIn(String[] account) {
		page.navigate("/sign-in");
		page.locator("[name=username]").fill(account[0]);
		page.locator("[name=password]").fill(account[1]);
		page.locator("form:has([name=password]) button").click();
		assertThat(page).hasURL(Pattern.compile("/account$"));
	}

	private void signOut() {
		page.locator("form[action$=sign-out] button").first().click();
		assertThat(page).hasURL(Pattern.compile("out=true"));
	}

	private static JsonObject wanted() {
		JsonObject options = new JsonObject();
		options.addProperty("protocol", "ctap2");
		options.addProperty("transport", "internal");
		options.addProperty("hasResidentKey", true);
		options.addProperty("hasUserVerification", true);
		options.addProperty("isUserVerified", true);
		options.addProperty("automaticPresenceSimulation", true);
		JsonObject wanted = new JsonObject();
		wanted.add("options", options);
		return wanted;
	}

}
