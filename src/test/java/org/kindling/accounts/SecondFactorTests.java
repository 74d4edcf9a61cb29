package org.kindling.accounts;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kindling.Guest;
import org.kindling.Mailbox;
import org.kindling.PortalTest;
import org.kindling.Visitor;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

@PortalTest
class SecondFactorTests {

	private static final String PASSWORD = SecondFactorFixtures.PASSWORD;

	private static final String PAGE = SecondFactorFixtures.PAGE;

	@Autowired
	private AccountRepository accounts;

	@Autowired
	private PasswordHashing hashing;

	@Autowired
	private JdbcClient database;

	@Autowired
	private Visitor visitor;

	private final String email = "factor-%s@example.org".formatted(UUID.randomUUID());

	private long id;

	private Guest guest;

	@BeforeEach
	void signUp() {
		id = SecondFactorFixtures.account(accounts, hashing, email, Role.CREATOR, Role.MODERATOR);
		guest = guest();
		guest.signIn(email, PASSWORD);
	}

	@Test
	void asksForThePasswordAgain() {
		var refused = guest.fill(PAGE, Map.of("current", "not the password"));

		assertThat(refused.words()).contains("That is not your password");
		assertThat(guest.get(PAGE + "/app").path()).isEqualTo(PAGE);
	}

	@Test
	void doesNotLetWhoFindsADeviceGuessThePassword() {
		for (int i = 0; i < 10; i++) {
			assertThat(guest.fill(PAGE, Map.of("current", "guess " + i)).status()).isEqualTo(200);
		}

		assertThat(guest.fill(PAGE, Map.of("current", PASSWORD)).status()).isEqualTo(429);
		assertThat(guest().signIn(email, PASSWORD).path()).startsWith("/studio");
	}

	@Test
	void showsThePictureForTheCameraAndTheSameAsText() {
		SecondFactorFixtures.app(guest);

		var page = guest.get(PAGE + "/app").page();

		assertThat(page.select(".qr svg path")).hasSize(2);
		assertThat(page.select(".secret code").text()).matches("([A-Z2-7]{4} ){7}[A-Z2-7]{4}");
	}

	@Test
	void isOnOnceACodeHasProvedIt() {
		var app = SecondFactorFixtures.app(guest);

		var wrong = guest.fill(PAGE + "/app", Map.of("code", "000000"));
		assertThat(wrong.words()).contains("does not match");
		assertThat(guest().signIn(email, PASSWORD).path()).doesNotContain("code");
		var codes = app.confirm(guest);

		assertThat(codes).hasSize(10).doesNotHaveDuplicates().allMatch((code) -> code.matches("(\\w{4}-){3}\\w{4}"));
		assertThat(guest.get(PAGE).words()).contains("It is on", "10");
		assertThat(guest.get(PAGE + "/app").path()).isEqualTo(PAGE);
		assertThat(Mailbox.of(email).awaitMail(1)).contains("you need a code from your app");
	}

	@Test
	void signsOutEverywhereElse() {
		var elsewhere = guest();
		elsewhere.signIn(email, PASSWORD);

		SecondFactorFixtures.app(guest).confirm(guest);

		assertThat(elsewhere.get("/account").path()).startsWith("/sign-in");
		assertThat(guest.get("/account").path()).isEqualTo("/account");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/account", "/account/home", "/account/second-factor", "/studio", "/sign-in/code/x" })
	void letsNobodyInBeforeTheCode(String path) {
		SecondFactorFixtures.app(guest).confirm(guest);
		var other = guest();

		var asked = other.signIn(email, PASSWORD);

		assertThat(asked.path()).isEqualTo("/sign-in/code");
		assertThat(other.get(path).path()).isIn("/sign-in", path.contains("/x") ? path : "/sign-in");
		assertThat(other.get("/").page().select("a[href='/account/home'], a[href='/studio'], form[action$=sign-out]"))
			.isEmpty();
		assertThat(database.sql("select count(*) from session where principal_name = :name")
			.param("name", Long.toString(id))
			.query(Integer.class)
			.single()).isEqualTo(1);
	}

	@Test
	void takesEachCodeOnce() {
		var app = SecondFactorFixtures.app(guest);
		app.confirm(guest);
		var replay = guest();
		replay.signIn(email, PASSWORD);

		var again = replay.fill("/sign-in/code", Map.of("code", app.sameCode()));
		var next = replay.fill("/sign-in/code", Map.of("code", app.code()));

		assertThat(again.status()).isEqualTo(401);
		assertThat(again.words()).contains("did not match");
		assertThat(next.path()).startsWith("/studio");
		assertThat(replay.get("/account").path()).isEqualTo("/account");
	}

	@Test
	void takesEachRecoveryCodeOnceHoweverItIsTyped() {
		List<String> codes = SecondFactorFixtures.app(guest).confirm(guest);
		var lost = guest();
		var thief = guest();

		lost.signIn(email, PASSWORD);
		lost.fill("/sign-in/code", Map.of("code", " " + codes.get(3).toUpperCase().replace("-", " ")));
		thief.signIn(email, PASSWORD);
		var again = thief.fill("/sign-in/code", Map.of("code", codes.get(3)));

		assertThat(lost.get(PAGE).words()).contains("left: 9");
		assertThat(again.status()).isEqualTo(401);
	}

	@Test
	void renewsRecoveryCodesAndForgetsTheOld() {
		List<String> old = SecondFactorFixtures.app(guest).confirm(guest);

		var renewed = guest.fill(PAGE, Map.of("current", PASSWORD)).page().select(".secret--codes code").eachText();

		assertThat(renewed).hasSize(10).doesNotContainAnyElementsOf(old);
		var other = guest();
		other.signIn(email, PASSWORD);
		assertThat(other.fill("/sign-in/code", Map.of("code", old.getFirst())).status()).isEqualTo(401);
		assertThat(other.fill("/sign-in/code", Map.of("code", renewed.getFirst())).path()).startsWith("/studio");
	}

	@Test
	void isTurnedOffWithThePasswordOnly() {
		SecondFactorFixtures.app(guest).confirm(guest);

		assertThat(turnOff("not the password").words()).contains("That is not your password");
		assertThat(turnOff(PASSWORD).path()).isEqualTo(PAGE + "?done=off");

		assertThat(guest().signIn(email, PASSWORD).path()).startsWith("/studio");
		assertThat(database.sql("select count(*) from recovery_code where account_id = :id")
			.param("id", id)
			.query(Integer.class)
			.single()).isZero();
	}

	@Test
	void doesNotLetCodesBeGuessedAndKeepsTheMailedLinkOpen() {
		SecondFactorFixtures.app(guest).confirm(guest);
		var thief = guest();
		thief.signIn(email, PASSWORD);

		for (int i = 0; i < 5; i++) {
			assertThat(thief.fill("/sign-in/code", Map.of("code", "00000" + i)).status()).isEqualTo(401);
		}
		var refused = thief.fill("/sign-in/code", Map.of("code", "000009"));

		assertThat(refused.status()).isEqualTo(429);
		assertThat(refused.response().headers().firstValueAsLong("Retry-After").orElseThrow()).isBetween(1L, 180L);
		assertThat(thief.get("/sign-in/forgotten").status()).isEqualTo(200);
	}

	@Test
	void keepsNothingThatWouldShowACode() {
		var app = SecondFactorFixtures.app(guest);
		List<String> codes = app.confirm(guest);

		String kept = database.sql("""
				select string_agg(encode(a.secret, 'escape') || r.hash, ' ')
				from code_app a join recovery_code r using (account_id) where account_id = :id
				""").param("id", id).query(String.class).single();
		String spelt = database.sql("select encode(secret, 'hex') from code_app where account_id = :id")
			.param("id", id)
			.query(String.class)
			.single();

		assertThat(kept).doesNotContain(codes);
		assertThat(spelt).hasSize(2 * (12 + 20 + 16));
	}

	@Test
	void asksForNoCodeOfWhoHasNotShownThePassword() {
		assertThat(guest().get("/sign-in/code").path()).isEqualTo("/sign-in");
	}

	private Guest.Answer turnOff(String password) {
		String token = guest.get(PAGE).page().selectFirst("main form input[name=_csrf]").attr("value");
		return guest.post(PAGE + "/off", Map.of("_csrf", token, "current", password));
	}

	private Guest guest() {
		return new Guest(visitor.portal());
	}

}
