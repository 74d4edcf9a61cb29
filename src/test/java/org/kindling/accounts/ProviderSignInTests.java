package org.kindling.accounts;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kindling.Guest;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

import static org.assertj.core.api.Assertions.assertThat;

/** A portal that another one vouches for people at. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT,
		properties = { "kindling.demo=false", "kindling.data-dir=target/provider-test", "management.server.port=0" })
class ProviderSignInTests {

	private static final LittleProvider PROVIDER = new LittleProvider();

	@Autowired
	private AccountRepository accounts;

	@Autowired
	private PasswordHashing hashing;

	@Autowired
	private JdbcClient database;

	@LocalServerPort
	private int port;

	private final String subject = UUID.randomUUID().toString();

	private final String email = "%s@example.org".formatted(subject);

	private final String handle = "lantern." + subject.substring(0, 8);

	private Guest guest;

	@DynamicPropertySource
	static void configure(DynamicPropertyRegistry properties) {
		String registration = "spring.security.oauth2.client.registration.school.";
		properties.add(registration + "client-id", () -> "kindling");
		properties.add(registration + "client-secret", () -> "secret");
		properties.add(registration + "client-name", () -> "Hillside School");
		properties.add(registration + "scope", () -> "openid,email,profile");
		properties.add("spring.security.oauth2.client.provider.school.issuer-uri", PROVIDER::issuer);
	}

	@AfterAll
	static void close() {
		PROVIDER.close();
	}

	@BeforeEach
	void arrive() {
		guest = guest();
		PROVIDER.letIn(person());
	}

	@Test
	void offersWhatIsConfigured() {
		assertThat(guest.get("/sign-in").page().select("a[href='/oauth2/authorization/school']").text())
			.isEqualTo("Sign in with Hillside School");
	}

	@Test
	void asksWhoIsNewForWhatIsMissingAndThenKnowsThem() {
		var asked = guest.get("/oauth2/authorization/school");

		assertThat(asked.path()).isEqualTo("/sign-up/identity");
		assertThat(asked.page().select("[name=displayName]").val()).isEqualTo("Rosa Lantern");
		assertThat(guest.get("/account").path()).startsWith("/sign-in");
		assertThat(rows("account where email = :email")).isZero();

		var opened = guest.fill("/sign-up/identity", profile("adult"));
		assertThat(opened.path()).isEqualTo("/account");
		assertThat(rows("account where email = :email and password is null")).isOne();

		var again = guest();
		assertThat(again.get("/oauth2/authorization/school").path()).startsWith("/studio");
		assertThat(again.get("/account").words()).contains(email);
		assertThat(database.sql("select principal_name from session where principal_name is not null")
			.query(String.class)
			.list()).contains(Long.toString(accounts.findByEmail(email).orElseThrow().id()));
	}

	@Test
	void keepsNothingOfWhoIsTooYoung() {
		guest.get("/oauth2/authorization/school");

		var answer = guest.fill("/sign-up/identity", profile("under_13"));

		assertThat(answer.path()).isEqualTo("/sign-up/later");
		assertThat(guest.get("/oauth2/authorization/school").path()).isEqualTo("/sign-up/later");
		assertThat(rows("account where email = :email")).isZero();
		assertThat(rows("identity where subject = :subject")).isZero();
	}

	@Test
	void saysWhatIsWrongAndKeepsWhatWasWritten() {
		guest.get("/oauth2/authorization/school");

		var answer = guest.fill("/sign-up/identity",
				Map.of("handle", "a", "displayName", "Rosa", "ageBand", "adult", "locale", "en", "terms", "true"));

		assertThat(answer.words()).contains("at least 3 characters");
		assertThat(answer.page().select("[name=displayName]").val()).isEqualTo("Rosa");
	}

	@Test
	void connectsAnAccountOnlyWithItsPassword() {
		SecondFactorFixtures.account(accounts, hashing, email, Role.CREATOR);

		var asked = guest.get("/oauth2/authorization/school");
		assertThat(asked.path()).isEqualTo("/sign-up/identity/connection");
		var wrong = guest.fill("/sign-up/identity/connection", Map.of("password", "not the password"));
		assertThat(wrong.status()).isEqualTo(401);
		assertThat(guest().get("/oauth2/authorization/school").path()).isEqualTo("/sign-up/identity/connection");
		assertThat(rows("identity where subject = :subject")).isZero();

		var connected = guest.fill("/sign-up/identity/connection", Map.of("password", SecondFactorFixtures.PASSWORD));

		assertThat(connected.path()).startsWith("/studio");
		assertThat(guest().get("/oauth2/authorization/school").path()).startsWith("/studio");
	}

	@Test
	void asksForTheCodeAsWell() {
		SecondFactorFixtures.account(accounts, hashing, email, Role.CREATOR);
		var owner = guest();
		owner.signIn(email, SecondFactorFixtures.PASSWORD);
		var app = SecondFactorFixtures.app(owner);
		app.confirm(owner);

		guest.get("/oauth2/authorization/school");
		var connected = guest.fill("/sign-up/identity/connection", Map.of("password", SecondFactorFixtures.PASSWORD));

		assertThat(connected.path()).isEqualTo("/sign-in/code");
		assertThat(guest.get("/account").path()).startsWith("/sign-in");
		assertThat(guest.fill("/sign-in/code", Map.of("code", app.code())).path()).isEqualTo("/account");
	}

	@Test
	void takesNoAddressThatNobodyHasMadeSureOf() {
		SecondFactorFixtures.account(accounts, hashing, email, Role.CREATOR);
		Map<String, Object> unsure = new HashMap<>(person());
		unsure.put("email_verified", false);
		PROVIDER.letIn(unsure);

		var asked = guest.get("/oauth2/authorization/school");

		assertThat(asked.path()).isEqualTo("/sign-up/identity");
		assertThat(asked.words()).contains("nobody has made sure of your mail address");
		assertThat(asked.page().select("main form[action$=identity]")).isEmpty();
	}

	@Test
	void believesNobodyElsesSignature() {
		PROVIDER.forge(person());

		var refused = guest.get("/oauth2/authorization/school");

		assertThat(refused.path()).isEqualTo("/sign-in?provider=refused");
		assertThat(refused.words()).contains("That did not work");
	}

	@Test
	void believesNoAnswerThatWasNotAskedFor() {
		assertThat(guest.get("/login/oauth2/code/school?code=x&state=y").path()).isEqualTo("/sign-in?provider=refused");
	}

	private Map<String, Object> person() {
		return Map.of("sub", subject, "email", email.toUpperCase(), "email_verified", true, "name", "Rosa Lantern");
	}

	private Map<String, String> profile(String band) {
		return Map.of("handle", handle, "displayName", "Rosa", "ageBand", band, "country", "", "locale", "en", "terms",
				"true");
	}

	private int rows(String condition) {
		return database.sql("select count(*) from " + condition)
			.param("email", email)
			.param("subject", subject)
			.query(Integer.class)
			.single();
	}

	private Guest guest() {
		return new Guest("http://localhost:" + port);
	}

}
