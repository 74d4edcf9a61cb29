package org.kindling.accounts;

import java.util.Map;

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
class SignInTests {

	@Autowired
	private Visitor visitor;

	@Autowired
	private JdbcClient database;

	private Guest guest;

	@BeforeEach
	void arrive() {
		guest = new Guest(visitor.portal());
	}

	@Test
	void leadsToWhereSomebodyWasGoing() {
		Newcomer fay = new Newcomer("fay.goes").joined(visitor.portal());

		assertThat(guest.get("/account/password").path()).isEqualTo("/sign-in");
		assertThat(guest.signIn(fay.email(), Newcomer.PASSWORD).path()).startsWith("/account/password");
	}

	@Test
	void knowsAnAddressInAnySpelling() {
		Newcomer gus = new Newcomer("gus.spells").joined(visitor.portal());

		assertThat(guest.signIn(" " + gus.email().toUpperCase() + " ", Newcomer.PASSWORD).status()).isNotEqualTo(401);
		assertThat(guest.get("/account").words()).contains(gus.email());
	}

	@Test
	void saysTheSameOfAWrongPasswordAndOfAnUnknownAddress() {
		Newcomer hal = new Newcomer("hal.errs").joined(visitor.portal());

		Guest.Answer wrong = guest.signIn(hal.email(), "something else entirely");
		Guest.Answer unknown = new Guest(visitor.portal()).signIn("nobody@example.org", "something else entirely");

		assertThat(wrong.status()).isEqualTo(401).isEqualTo(unknown.status());
		assertThat(wrong.words()).isEqualTo(unknown.words()).contains("do not belong together");
		assertThat(wrong.page().getElementById("username").val()).isEqualTo(hal.email());
	}

	@Test
	void isNoMatterOfAnAccountsNumber() {
		long id = database.sql("select min(id) from account").query(Long.class).single();

		assertThat(guest.signIn(Long.toString(id), Newcomer.PASSWORD).status()).isEqualTo(401);
	}

	@Test
	void lastsOnlyWhereSomebodyAskedForIt() {
		Newcomer ida = new Newcomer("ida.stays").joined(visitor.portal());

		guest.signIn(ida.email(), Newcomer.PASSWORD);
		Guest remembered = new Guest(visitor.portal());
		remembered.fill("/sign-in", Map.of("username", ida.email(), "password", Newcomer.PASSWORD, "remember", "true"));

		assertThat(database.sql("""
				select max_inactive_interval from session where principal_name =
					(select id::text from account where email = ?) order by 1
				""").param(ida.email()).query(Integer.class).list()).containsExactly(12 * 3600, 30 * 24 * 3600);
	}

	@Test
	void endsWithSigningOut() {
		Newcomer jo = new Newcomer("jo.leaves").joined(visitor.portal());
		guest.signIn(jo.email(), Newcomer.PASSWORD);

		Guest.Answer out = guest.fill("/account", "form[action$=sign-out]", Map.of());

		assertThat(out.words()).contains("You are signed out");
		assertThat(guest.get("/account").path()).isEqualTo("/sign-in");
		assertThat(sessions(jo)).isZero();
	}

	@Test
	void makesNoSessionForWhoOnlyLooks() {
		assertThat(guest.get("/").status()).isEqualTo(200);
		assertThat(guest.get("/sign-in").status()).isEqualTo(200);
		assertThat(guest.get("/sign-up").status()).isEqualTo(200);

		assertThat(guest.cookie("form")).as("the token of a form").isPresent();
		assertThat(guest.cookie("SESSION")).isEmpty();
	}

	@Test
	void changesTheSessionsNumberSoThatNobodyCanPrepareOne() {
		Newcomer kit = new Newcomer("kit.fixes").joined(visitor.portal());
		guest.signIn(kit.email(), Newcomer.PASSWORD);
		String first = guest.cookie("SESSION").orElseThrow();

		guest.signIn(kit.email(), Newcomer.PASSWORD);

		assertThat(guest.cookie("SESSION")).isPresent().get().isNotEqualTo(first);
	}

	@Test
	void showsWhereSomebodyIsSignedInAndEndsIt() {
		Newcomer liv = new Newcomer("liv.ends").joined(visitor.portal());
		Guest phone = new Guest(visitor.portal()).with("User-Agent",
				"Mozilla/5.0 (Android 16; Mobile; rv:140.0) Gecko/140.0 Firefox/140.0");
		phone.signIn(liv.email(), Newcomer.PASSWORD);
		guest.signIn(liv.email(), Newcomer.PASSWORD);

		assertThat(guest.get("/account").words()).contains("Firefox · Android", "this one");

		guest.fill("/account", "form[action*=/account/sessions/]", Map.of());

		assertThat(phone.get("/account").path()).isEqualTo("/sign-in");
		assertThat(guest.get("/account").path()).isEqualTo("/account");
	}

	@Test
	void comesBackByAMailedLink() {
		Newcomer max = new Newcomer("max.forgets").joined(visitor.portal());
		guest.signIn(max.email(), Newcomer.PASSWORD);
		Guest elsewhere = new Guest(visitor.portal());

		assertThat(elsewhere.fill("/sign-in/forgotten", Map.of("email", max.email())).path())
			.isEqualTo("/sign-in/mailed");
		String link = Mailbox.of(max.email()).awaitLink(2);
		assertThat(elsewhere.fill(link, Map.of("password", "short")).words()).contains("Use at least 12");
		Guest.Answer done = elsewhere.fill(link, Map.of("password", "another quiet evening"));

		assertThat(done.words()).contains("Your password is changed");
		assertThat(guest.get("/account").path()).as("signed out everywhere").isEqualTo("/sign-in");
		assertThat(guest.signIn(max.email(), Newcomer.PASSWORD).status()).isEqualTo(401);
		assertThat(guest.signIn(max.email(), "another quiet evening").status()).isNotEqualTo(401);
		assertThat(elsewhere.get(link).status()).as("the link is good once").isEqualTo(410);
		assertThat(Mailbox.of(max.email()).awaitMail(3)).startsWith("Your password was changed");
	}

	@Test
	void tellsNobodyWhetherAnAddressHasAnAccount() {
		Guest.Answer answer = guest.fill("/sign-in/forgotten", Map.of("email", "nobody.at.all@example.org"));

		assertThat(answer.path()).isEqualTo("/sign-in/mailed");
		assertThat(Mailbox.of("nobody.at.all@example.org").texts()).isEmpty();
	}

	@Test
	void letsItsOwnerInByMailWhileSomebodyElseGuesses() {
		Newcomer ned = new Newcomer("ned.holds").joined(visitor.portal());
		Guest thief = new Guest(visitor.portal());
		int tries = 0;
		while (tries < 20 && thief.signIn(ned.email(), "guess number " + tries).status() == 401) {
			tries++;
		}

		assertThat(tries).isEqualTo(10);
		assertThat(guest.signIn(ned.email(), Newcomer.PASSWORD).status()).isEqualTo(429);

		guest.fill("/sign-in/forgotten", Map.of("email", ned.email()));
		guest.fill(Mailbox.of(ned.email()).awaitLink(2), Map.of("password", "another quiet evening"));

		assertThat(guest.signIn(ned.email(), "another quiet evening").status()).isNotIn(401, 429);
	}

	@Test
	void movesToANewAddressOnceItsLinkIsFollowed() {
		Newcomer ola = new Newcomer("ola.moves").joined(visitor.portal());
		guest.signIn(ola.email(), Newcomer.PASSWORD);

		assertThat(guest.fill("/account/email", Map.of("email", "ola.new@example.org", "current", "wrong")).words())
			.contains("That is not your password");
		guest.fill("/account/email", Map.of("email", "Ola.New@example.org", "current", Newcomer.PASSWORD));
		assertThat(Mailbox.of(ola.email()).awaitMail(2)).startsWith("Your account is to get another address");
		assertThat(guest.get("/account").words()).contains(ola.email());
		new Guest(visitor.portal()).get(Mailbox.of("ola.new@example.org").awaitLink(1));

		assertThat(guest.get("/account").words()).contains("ola.new@example.org");
	}

	@Test
	void changesThePasswordAndStaysHere() {
		Newcomer pia = new Newcomer("pia.changes").joined(visitor.portal());
		Guest phone = new Guest(visitor.portal());
		phone.signIn(pia.email(), Newcomer.PASSWORD);
		guest.signIn(pia.email(), Newcomer.PASSWORD);

		assertThat(guest.fill("/account/password", Map.of("current", "wrong", "password", "another quiet evening"))
			.words()).contains("That is not your password");
		Guest.Answer done = guest.fill("/account/password",
				Map.of("current", Newcomer.PASSWORD, "password", "another quiet evening"));

		assertThat(done.words()).contains("Your password is changed");
		assertThat(phone.get("/account").path()).isEqualTo("/sign-in");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/account", "/account/password", "/account/email", "/account/home", "/studio",
			"/studio/profile", "/studio/stories/new" })
	void isAskedForWhereSomebodyWorks(String address) {
		assertThat(guest.get(address).path()).isEqualTo("/sign-in");
	}

	private long sessions(Newcomer newcomer) {
		return database.sql("""
				select count(*) from session where principal_name = (select id::text from account where email = ?)
				""").param(newcomer.email()).query(Long.class).single();
	}

}
