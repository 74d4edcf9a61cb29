package org.kindling.platform.web;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

@WebTest
class LanguageTests {

	@LocalServerPort
	private int port;

	private Visitor visitor;

	@BeforeEach
	void arrive() {
		visitor = new Visitor(port);
	}

	@ParameterizedTest
	@ValueSource(strings = { "/test/page", "/test/page?lang=en", "/nowhere", "/test/unexpected", "/%ff", "/a;b",
			"/test/json", "/actuator/health", "/webjars/htmx.org/dist/htmx.min.js" })
	void leavesNothingBehindWithAVisitorWhoOnlyLooks(String path) {
		assertThat(visitor.get(path).header("Set-Cookie")).isEmpty();
	}

	@Test
	void remembersALanguageThatAVisitorPicks() {
		var answer = visitor.get("/test/page?lang=es", "Accept-Language: en");

		assertThat(answer.page().select("html").attr("lang")).isEqualTo("es");
		assertThat(answer.header("Set-Cookie")).singleElement()
			.asString()
			.matches("lang=es; Path=/; Max-Age=31536000; Expires=[^;]+; HttpOnly; SameSite=Lax");
	}

	@Test
	void remembersItForHttpsOnlyWhereThereIsHttps() {
		var answer = visitor.get("/test/page?lang=pt", "X-Forwarded-Proto: https");

		assertThat(answer.header("Set-Cookie")).singleElement()
			.asString()
			.startsWith("lang=pt-BR;")
			.contains("; Secure;");
	}

	@Test
	void remembersTheWayBackToEnglish() {
		var answer = visitor.get("/test/page?lang=en", "Cookie: lang=es");

		assertThat(answer.header("Set-Cookie")).singleElement().asString().startsWith("lang=en;");
	}

	@ParameterizedTest
	@CsvSource({ "Cookie: lang=es, en", "Accept-Language: es-MX, en" })
	void remembersNothingThatItWouldHaveDoneAnyway(String header) {
		assertThat(visitor.get("/test/page?lang=es", header).header("Set-Cookie")).isEmpty();
	}

	@Test
	void refusesALanguageItDoesNotSpeakInOneThatItDoes() {
		var answer = visitor.get("/test/page?lang=klingon", "Cookie: lang=fil");

		assertThat(answer.status()).isEqualTo(400);
		assertThat(answer.page().select("html").attr("lang")).isEqualTo("fil");
		assertThat(answer.heading()).isEqualTo("May bahagi ng address na hindi mabasa");
		assertThat(answer.header("Set-Cookie")).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "/test/page", "/nowhere", "/test/unexpected" })
	void saysOnEveryPageForWhomItWasMade(String path) {
		var answer = visitor.get(path, "Accept-Language: ms");

		assertThat(answer.header("Content-Language")).containsExactly("ms");
		assertThat(answer.header("Vary")).singleElement()
			.asString()
			.containsIgnoringCase("accept-language")
			.containsIgnoringCase("cookie");
	}

	@Test
	void keepsTheLanguageFromWhatIsTheSameInAll() {
		var answer = visitor.get("/webjars/htmx.org/dist/htmx.min.js", "Accept-Language: ms");

		assertThat(answer.status()).isEqualTo(200);
		assertThat(answer.header("Content-Language")).isEmpty();
		assertThat(answer.header("Vary")).noneMatch((vary) -> vary.toLowerCase().contains("language"));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			en    | There is no page here
			ms    | Tiada halaman di sini
			id    | Tidak ada halaman di sini
			fil   | Walang page dito
			pt-BR | Não há nenhuma página aqui
			es    | Aquí no hay ninguna página
			""")
	void saysInEveryLanguageThatAPageIsMissing(String language, String expected) {
		assertThat(visitor.get("/nowhere", "Accept-Language: " + language).heading()).isEqualTo(expected);
	}

	@Test
	void givesEveryPageItsAddressInEveryLanguage() {
		var page = visitor.get("/nowhere?page=2&lang=es").page();

		assertThat(page.select("link[rel=canonical]").attr("href"))
			.isEqualTo("http://localhost:%d/nowhere?page=2&lang=es".formatted(port));
		assertThat(page.select("link[hreflang=x-default]").attr("href"))
			.isEqualTo("http://localhost:%d/nowhere?page=2".formatted(port));
		assertThat(page.select("link[rel=alternate][hreflang=fil]").attr("href"))
			.isEqualTo("http://localhost:%d/nowhere?page=2&lang=fil".formatted(port));
	}

}
