package org.kindling.accounts;

import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kindling.Guest;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Bean;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;

import static org.assertj.core.api.Assertions.assertThat;

/** A portal that is not a demonstration: what staff can do takes a second factor. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT,
		properties = { "kindling.demo=false", "kindling.data-dir=target/staff-test", "management.server.port=0",
				"kindling.accounts.admin-email=admin@example.org",
				"kindling.accounts.admin-password=" + SecondFactorFixtures.PASSWORD })
class StaffSecondFactorTests {

	private static final String PAGE = SecondFactorFixtures.PAGE;

	private static final String ADMIN = "admin@example.org";

	@Autowired
	private AccountRepository accounts;

	@Autowired
	private PasswordHashing hashing;

	@LocalServerPort
	private int port;

	private Guest guest;

	@BeforeEach
	void arrive() {
		guest = new Guest("http://localhost:" + port);
	}

	@Test
	void leadsStaffToASecondFactorAndWithholdsTheirRolesUntilThen() {
		var arrived = guest.signIn(ADMIN, SecondFactorFixtures.PASSWORD);

		assertThat(arrived.path()).isEqualTo(PAGE);
		assertThat(arrived.words()).contains("Because you work here");
		assertThat(guest.get("/test/admin").path()).isEqualTo(PAGE);

		var app = SecondFactorFixtures.app(guest);
		app.confirm(guest);

		assertThat(guest.get(PAGE).words()).doesNotContain("Because you work here");
		assertThat(guest.get("/test/admin").status()).isEqualTo(404);

		var elsewhere = new Guest("http://localhost:" + port);
		elsewhere.signIn(ADMIN, SecondFactorFixtures.PASSWORD);
		assertThat(elsewhere.get("/test/admin").path()).startsWith("/sign-in");
		elsewhere.signIn(ADMIN, SecondFactorFixtures.PASSWORD);
		elsewhere.fill("/sign-in/code", Map.of("code", app.code()));
		assertThat(elsewhere.get("/test/admin").status()).isEqualTo(404);

		String token = guest.get(PAGE).page().selectFirst("main form input[name=_csrf]").attr("value");
		guest.post(PAGE + "/off", Map.of("_csrf", token, "current", SecondFactorFixtures.PASSWORD));
		assertThat(guest.get("/test/admin").path()).isEqualTo(PAGE);
	}

	@Test
	void asksNothingMoreOfWhoTellsStories() {
		SecondFactorFixtures.account(accounts, hashing, "teller@example.org", Role.CREATOR);

		var arrived = guest.signIn("teller@example.org", SecondFactorFixtures.PASSWORD);

		assertThat(arrived.path()).startsWith("/studio");
		assertThat(guest.get("/test/admin").status()).isEqualTo(403);
	}

	/** A place for admins, with nothing in it. */
	@TestConfiguration
	static class Place {

		@Bean
		@Order(Ordered.HIGHEST_PRECEDENCE)
		Customizer<HttpSecurity> admins() {
			return (http) -> http
				.authorizeHttpRequests((requests) -> requests.requestMatchers("/test/admin").hasRole("ADMIN"));
		}

	}

}
