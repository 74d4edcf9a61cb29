package org.kindling.creators;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.kindling.PortalTest;
import org.kindling.Visitor;
import org.kindling.accounts.AgeBand;
import org.kindling.media.preparing.MediaFixtures;
import org.kindling.publishing.PublicationStatus;

import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.context.WebApplicationContext;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kindling.FormToken.formToken;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;

@PortalTest
class ProfilePageTests {

	@Autowired
	private ListableBeanFactory portal;

	@Autowired
	private CreatorService creators;

	@Autowired
	private ProfileService profiles;

	@Autowired
	private JdbcClient database;

	@Autowired
	private Visitor visitor;

	private MockMvcTester browser;

	private Person ana;

	@BeforeEach
	void signUp(@Autowired WebApplicationContext context) {
		browser = MockMvcTester.from(context, (builder) -> builder.apply(springSecurity()).build());
		ana = Person.adult(portal);
	}

	@Test
	void tellsItsOwnerThatAModeratorHasYetToLook() {
		Document page = page(get("/studio/profile"));

		assertThat(page.select(".state").text()).contains("Waiting for a moderator", "others see only your handle");
		assertThat(page.select("#displayName").val()).isEqualTo(ana.name());
	}

	@ParameterizedTest
	@CsvSource({ "MODERATOR, 403", "CREATOR, 404" })
	void isNotForWhoHasNoProfile(String role, int status) {
		for (String path : List.of("/studio/profile", "/studio/profile/safety")) {
			assertThat(browser.get().uri(path).with(user("999999999").roles(role))).hasStatus(status);
		}
	}

	@Test
	void takesWhatItsOwnerWrites() {
		post("/studio/profile",
				Map.of("displayName", "Ana", "bio", "Cuento lo que veo.", "bioLanguage", "es", "region", "AR",
						"languages", "pt-BR", "address", "example.org/ana", "label", "Mi blog", "visibility", "listed",
						"complimentMode", "accounts"));
		approve();

		Document page = visitor.page("/creators/" + ana.handle());
		assertThat(page.select(".profile").text()).contains("Ana", "Cuento lo que veo.", "Argentina", "Portuguese",
				"Mi blog example.org");
		assertThat(page.select(".profile__links a").eachAttr("href")).containsExactly("https://example.org/ana");
		assertThat(page.select(".profile__links a").eachAttr("rel")).allMatch((rel) -> rel.contains("ugc"));
		assertThat(creators.ofAccount(ana.account()).orElseThrow().complimentMode()).isEqualTo(ComplimentMode.ACCOUNTS);
	}

	@Test
	void namesAPrivateProfileNowhereAndShowsNoMoreThanItsStoriesDo() {
		post("/studio/profile", Map.of("displayName", "Ana", "bio", "Cuento lo que veo.", "region", "AR", "address",
				"https://example.org", "visibility", "private"));
		approve();

		Document page = visitor.page("/creators/" + ana.handle());
		assertThat(page.select(".profile").text()).isEqualTo("Ana @" + ana.handle() + " Report");
		assertThat(page.select("meta[name=robots]").attr("content")).isEqualTo("noindex");
		assertThat(page.select("meta[name=description]").attr("content")).doesNotContain("Cuento");
		assertThat(visitor.page("/creators").text()).doesNotContain(ana.handle());
		assertThat(creators.search(ana.handle())).extracting(CreatorPage::handle).doesNotContain(ana.handle());
		assertThat(creators.handles(0, Long.MAX_VALUE)).doesNotContain(ana.handle());
	}

	@ParameterizedTest
	@CsvSource({ "FROM_13, false", "FROM_16, true" })
	void keepsNothingThatAnAgeDoesNotAllow(AgeBand age, boolean mayBeListed) {
		ana = Person.of(portal, age);
		assertThat(creators.ofAccount(ana.account()).orElseThrow().isListed()).isFalse();

		Document form = page(get("/studio/profile"));
		assertThat(form.select("[name=region], [name=address]")).isEmpty();
		assertThat(form.select("[name=visibility]").isEmpty()).isNotEqualTo(mayBeListed);

		post("/studio/profile",
				Map.of("displayName", "Ana", "region", "AR", "address", "https://example.org", "visibility", "listed"));
		approve();

		assertThat(creators.ofAccount(ana.account()).orElseThrow().isListed()).isEqualTo(mayBeListed);
		assertThat(
				database.sql("select count(*) from creator where handle = :handle and region is null and links = '{}'")
					.param("handle", ana.handle())
					.query(Long.class)
					.single())
			.isOne();
	}

	static Stream<String> strangeTexts() {
		return Stream.of("", "   ", "\u200b\u200d", "\u3164", "x".repeat(1_000_000), "e" + "\u0301".repeat(500),
				"a\u0000b", "a\ud83d", "\udc00a");
	}

	@ParameterizedTest
	@MethodSource("strangeTexts")
	void saysWhatIsWrongWithANameAndKeepsTheRest(String name) {
		MvcTestResult answer = post("/studio/profile", Map.of("displayName", name, "bio", "Still here"));

		assertThat(answer).hasStatusOk();
		assertThat(page(answer).select("#displayName-wrong").text()).isNotBlank().doesNotContain("{", "??");
		assertThat(page(answer).select("#bio").text()).contains("Still here");
	}

	@Test
	void leavesOutWhatTurnsTheDirectionOfWriting() {
		post("/studio/profile", Map.of("displayName", "Ana \u202etxt.exe", "bio", "\u2066hi\u2069"));

		assertThat(profiles.form(ana.account(), Locale.ENGLISH).displayName()).isEqualTo("Ana txt.exe");
	}

	static Stream<String> noAddresses() {
		return Stream.of("http://example.org", "javascript:alert(1)", "https://user:pass@example.org",
				"https://example.org:8443", "https://localhost", "https://127.0.0.1", "https://exаmple.org",
				"https://example.org/\"onmouseover=alert(1)", "https://example.org/a b",
				"https://" + "a".repeat(200) + ".org", "//example.org", "ftp://example.org", "data:text/html,x",
				"https://", "https://exam\u0000ple.org");
	}

	@ParameterizedTest
	@MethodSource("noAddresses")
	void refusesWhatIsNoAddressOfAPage(String address) {
		MvcTestResult answer = post("/studio/profile", Map.of("displayName", "Ana", "address", address));

		assertThat(answer).hasStatusOk();
		assertThat(page(answer).select(".link-line .field__wrong").text()).isNotBlank().doesNotContain("{", "??");
	}

	@Test
	void standsFieldsThatNoFormSends() {
		for (Map<String, String> fields : List.of(Map.of("visibility", "nowhere", "complimentMode", "\u0000"),
				Map.of("links[99999].address", "https://example.org"), Map.of("links[x].address", "y"),
				Map.of("address[9999]", "https://example.org"), Map.of("languages", "klingon"), Map.of("region", "XX"),
				Map.of("bioLanguage", "../../x"), Map.of("account", "1", "approved", "true", "handle", "admin"))) {
			var request = browser.post()
				.uri("/studio/profile")
				.with(user(Long.toString(ana.account())))
				.with(formToken())
				.param("displayName", "Ana");
			fields.forEach(request::param);
			assertThat(request.exchange().getResponse().getStatus()).as(fields.toString()).isLessThan(500);
		}
		assertThat(creators.ofAccount(ana.account()).orElseThrow().handle()).isEqualTo(ana.handle());
	}

	static Stream<String> injections() {
		return Stream.of("<script>alert(1)</script>", "\"><img src=x onerror=alert(1)>", "${7*7}", "[[${7*7}]]",
				"__${7*7}__", "#{site.name}", "*{displayName}", "@{/x}", "~{layout/page}", "{{7*7}}", "<%= 7*7 %>",
				"{0}", "'-alert(1)-'", "</title><svg/onload=alert(1)>", "&lt;b&gt;", "T(java.lang.Runtime)",
				"javascript:alert(1)");
	}

	@ParameterizedTest
	@MethodSource("injections")
	void showsWordsAsTheyWereWritten(String words) {
		post("/studio/profile", Map.of("displayName", words, "bio", words, "address", "https://example.org", "label",
				words, "visibility", "listed"));
		approve();

		Document own = page(get("/studio/profile"));
		Document others = visitor.page("/creators/" + ana.handle());
		assertThat(own.select("#displayName").val()).isEqualTo(words);
		assertThat(own.select("#bio").text().strip()).isEqualTo(words);
		assertThat(others.select("h1").text()).isEqualTo(words);
		assertThat(others.select(".profile__bio").text()).isEqualTo(words);
		assertThat(others.select(".profile__links a").text()).isEqualTo(words);
		assertThat(visitor.page("/creators").select(".person__name").eachText()).contains(words);
		assertThat(visitor.page("/search?q=%40" + ana.handle()).select(".person__name").eachText()).contains(words);
	}

	@Test
	void showsAPictureOnceSomebodyHasLookedAtIt() {
		approve();
		MvcTestResult answer = send(MediaFixtures.bytes(MediaFixtures.picture()));

		assertThat(answer).hasRedirectedUrl("/studio/profile?done=picture");
		assertThat(page(get("/studio/profile")).select("img.avatar")).hasSize(1);
		assertThat(visitor.page("/creators/" + ana.handle()).select(".profile img.avatar")).isEmpty();

		approve();

		String shown = visitor.page("/creators/" + ana.handle()).select(".profile img.avatar").attr("srcset");
		assertThat(shown)
			.matches("/media/\\w+\\.jpg 64w, /media/\\w+\\.jpg 128w, /media/\\w+\\.jpg 256w, /media/\\w+\\.jpg 512w");
		assertThat(visitor.get(shown.split(" ")[0]).statusCode()).isEqualTo(200);

		post("/studio/profile/picture/end", Map.of());
		approve();

		assertThat(visitor.page("/creators/" + ana.handle()).select(".profile img.avatar")).isEmpty();
		assertThat(visitor.get(shown.split(" ")[0]).statusCode()).isEqualTo(404);
	}

	@Test
	void saysWhatIsWrongWithAPicture() {
		MvcTestResult answer = send("%PDF-1.7".getBytes(StandardCharsets.US_ASCII));

		assertThat(answer).hasRedirectedUrl("/studio/profile?refused=not_a_picture");
		assertThat(page(get("/studio/profile?refused=not_a_picture")).select("[role=alert]").text())
			.contains("cannot be read as a picture");
		assertThat(page(get("/studio/profile?refused=<script>")).select("[role=alert]")).isEmpty();
	}

	@Test
	void changesOnlyItsOwnersProfile() {
		Person eva = Person.adult(portal);
		post("/studio/profile", Map.of("displayName", "Ana"));

		assertThat(profiles.form(eva.account(), Locale.ENGLISH).displayName()).isEqualTo(eva.name());
	}

	private void approve() {
		Person.approve(portal, ana);
		assertThat(profiles.own(ana.account()).status()).isNotEqualTo(PublicationStatus.WAITING);
	}

	private MvcTestResult get(String path) {
		return browser.get().uri(path).with(user(Long.toString(ana.account())).roles("CREATOR")).exchange();
	}

	private MvcTestResult post(String path, Map<String, String> fields) {
		var request = browser.post()
			.uri(path)
			.with(user(Long.toString(ana.account())).roles("CREATOR"))
			.with(formToken());
		fields.forEach(request::param);
		return request.exchange();
	}

	private MvcTestResult send(byte[] picture) {
		return browser.post()
			.uri("/studio/profile/picture")
			.multipart()
			.file(new MockMultipartFile("picture", "../../face.png", "image/png", picture))
			.with(user(Long.toString(ana.account())).roles("CREATOR"))
			.with(formToken())
			.with((request) -> {
				request.setContent(picture);
				return request;
			})
			.exchange();
	}

	private static Document page(MvcTestResult answer) {
		return Jsoup.parse(new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8));
	}

}
