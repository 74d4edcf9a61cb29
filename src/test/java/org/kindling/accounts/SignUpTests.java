package org.kindling.accounts;

import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kindling.Guest;
import org.kindling.Mailbox;
import org.kindling.PortalTest;
import org.kindling.Visitor;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

@PortalTest
class SignUpTests {

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
	void makesAnAccountOnceTheMailedLinkIsFollowed() {
		Newcomer ana = new Newcomer("ana.walks");

		Guest.Answer answer = guest.fill("/sign-up", ana.form());

		assertThat(answer.path()).isEqualTo("/sign-up/mailed");
		assertThat(accounts(ana)).isZero();
		assertThat(guest.signIn(ana.email(), Newcomer.PASSWORD).status()).isEqualTo(401);

		String link = Mailbox.of(ana.email()).awaitLink(1);

		assertThat(guest.get(link).words()).contains("Your address is confirmed");
		assertThat(accounts(ana)).isOne();
		assertThat(guest.signIn(ana.email(), Newcomer.PASSWORD).path()).startsWith("/studio");
		assertThat(new Guest(visitor.portal()).get("/creators/ana.walks").status())
			.as("nobody has looked at the profile yet")
			.isEqualTo(404);
	}

	@Test
	void followsTheLinkAsOftenAsTheMailIsOpened() throws Exception {
		Newcomer bo = new Newcomer("bo.opens");
		guest.fill("/sign-up", bo.form());
		String link = Mailbox.of(bo.email()).awaitLink(1);

		try (ExecutorService browsers = Executors.newFixedThreadPool(8)) {
			List<Future<Integer>> answers = browsers.invokeAll(IntStream.range(0, 8)
				.mapToObj((number) -> (Callable<Integer>) () -> new Guest(visitor.portal()).get(link).status())
				.toList());
			for (Future<Integer> answer : answers) {
				assertThat(answer.get()).isEqualTo(200);
			}
		}

		assertThat(accounts(bo)).isOne();
	}

	@Test
	void writesInTheLanguageThatWasChosen() {
		Newcomer cik = new Newcomer("cik.salmah");

		guest.fill("/sign-up", cik.form("locale", "ms"));

		assertThat(Mailbox.of(cik.email()).awaitMail(1)).startsWith("Sahkan alamat e-mel anda")
			.contains("@cik.salmah", visitor.portal() + "/sign-up/confirmation?token=");
	}

	@Test
	void answersTheSameWhetherAnAddressIsKnown() {
		Newcomer dee = new Newcomer("dee.knows").joined(visitor.portal());

		Guest.Answer known = guest.fill("/sign-up", dee.form("handle", "dee.again"));
		Guest.Answer unknown = new Guest(visitor.portal()).fill("/sign-up", new Newcomer("dee.other").form());

		assertThat(known.path()).isEqualTo(unknown.path());
		assertThat(known.words()).isEqualTo(unknown.words());
		assertThat(Mailbox.of(dee.email()).awaitMail(2)).startsWith("You have an account already");
		assertThat(new Guest(visitor.portal()).fill("/sign-up", new Newcomer("x").form("handle", "dee.again")).words())
			.as("the handle is kept in either case, so that it tells nothing")
			.contains("Somebody has this handle");
		assertThat(accounts(dee)).isOne();
	}

	@Test
	void keepsNothingOfWhoIsTooYoung() {
		Newcomer kid = new Newcomer("kid.kind");

		Guest.Answer answer = guest.fill("/sign-up", kid.form("ageBand", "under_13"));

		assertThat(answer.path()).isEqualTo("/sign-up/later");
		assertThat(answer.words()).contains("A little later", "We have kept nothing");
		assertThat(database.sql("select count(*) from sign_up where email = ?")
			.param(kid.email())
			.query(Long.class)
			.single()).isZero();
	}

	@Test
	void doesNotAskAgainUntilAnotherAnswerComes() {
		Newcomer kid = new Newcomer("kid.again");
		String token = guest.get("/sign-up").page().selectXpath("//input[@name='_csrf']").attr("value");
		guest.fill("/sign-up", kid.form("ageBand", "under_13"));

		Map<String, String> older = kid.form("ageBand", "adult");
		older.put("_csrf", token);

		assertThat(guest.get("/sign-up").path()).isEqualTo("/sign-up/later");
		assertThat(guest.post("/sign-up", older).path()).isEqualTo("/sign-up/later");
		assertThat(database.sql("select count(*) from sign_up where email = ?")
			.param(kid.email())
			.query(Long.class)
			.single()).isZero();
	}

	@ParameterizedTest
	@CsvSource({ "email, '', Write something here", "email, nobody, This is no mail address yet",
			"password, short, Use at least 12", "password, password1234, first that strangers would try",
			"handle, '', Choose a handle", "handle, аnа.walks, letters from a to z",
			"handle, @lantern.rosa, Somebody has", "handle, Iantern.r0sa, Somebody has", "handle, admin, Somebody has",
			"displayName, '   ', Write something", "ageBand, '', Choose your age",
			"ageBand, banana, Choose one from the list", "terms, '', We need your word",
			"country, XXL, Choose one from the list", "locale, tlh, Choose one from the list" })
	void saysWhatIsWrongAndKeepsWhatWasTyped(String field, String value, String words) {
		Newcomer newcomer = new Newcomer("eve.types");

		Guest.Answer answer = guest.fill("/sign-up", newcomer.form(field, value));

		assertThat(answer.status()).isEqualTo(200);
		assertThat(answer.path()).isEqualTo("/sign-up");
		assertThat(answer.words()).contains(words);
		if (!field.equals("email")) {
			assertThat(answer.page().getElementById("email").val()).isEqualTo(newcomer.email());
		}
		assertThat(answer.page().getElementById("password").val()).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "nothing", "AAAA%00", "x x" })
	void leadsNowhereByALinkThatWasNeverSent(String token) {
		Guest.Answer answer = guest.get("/sign-up/confirmation?token=" + token.replace(" ", "+"));

		assertThat(answer.status()).isEqualTo(410);
		assertThat(answer.words()).contains("This link leads nowhere any more");
	}

	private long accounts(Newcomer newcomer) {
		return database.sql("select count(*) from account where email = ?")
			.param(newcomer.email())
			.query(Long.class)
			.single();
	}

}
