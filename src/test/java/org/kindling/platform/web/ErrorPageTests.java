package org.kindling.platform.web;

import java.util.Locale;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

@WebTest
class ErrorPageTests {

	// The token of a form, and the same as a page would send it: masked, here with a
	// zero.
	private static final String COOKIE = "Cookie: form=a";

	private static final String TOKEN = "X-XSRF-TOKEN: AGE=";

	@LocalServerPort
	private int port;

	@Autowired
	private ErrorPages words;

	private Visitor visitor;

	@BeforeEach
	void arrive() {
		visitor = new Visitor(port);
	}

	@ParameterizedTest(name = "{1} {2}: {0}")
	@CsvSource(quoteCharacter = '`', textBlock = """
			404, GET, /nowhere
			404, POST, /nowhere
			404, GET, /error
			404, GET, /css/none.css
			404, GET, /test/page?page=0
			404, GET, /test/page?page=-1
			404, GET, /actuator/health/db
			410, GET, /test/gone
			400, GET, /test/page?page=abc
			400, GET, /test/page?order=nonsense
			400, GET, /test/page?lang=klingon
			400, GET, /test/page?lang=
			400, GET, /test/page?q=%ff
			400, GET, /test/page?q=%zz
			400, GET, /test/database/words?q=a%00b
			400, GET, /test/page;jsessionid=1
			400, GET, //evil.example/x
			400, GET, /test//page
			400, GET, /a%25b
			400, FOO, /test/page
			405, POST, /test/page
			405, TRACE, /test/page
			415, POST, /test/json
			500, GET, /test/unexpected
			500, GET, /test/broken-template
			""")
	void showsEveryFailureAsAPageInTheVisitorsLanguage(int status, String method, String path) {
		isAPage(visitor.send(method, path, COOKIE, TOKEN, "Accept: text/html"), status, Locale.ENGLISH);
		isAPage(visitor.send(method, path, COOKIE, TOKEN, "Accept-Language: es-MX"), status, Locale.of("es"));
	}

	@ParameterizedTest(name = "{0}")
	@ValueSource(strings = { "/%ff", "/stories/%c3%28", "/test/page?q=<b>", "/test/page?q=[1]", "/a[b", "/a|b", "/a\\b",
			"/a%00b", "/..%2f..", "/../..", "/a%2fb", "/a%5cb", "/caf\u00e9" })
	void showsWhatTomcatRefusesAsAPage(String path) {
		isAPage(visitor.get(path), 400, Locale.ENGLISH);
	}

	@Test
	void speaksTheVisitorsLanguageEvenBeforeThePortalHearsOfIt() {
		isAPage(visitor.get("/%ff", "Accept-Language: es"), 400, Locale.of("es"));
		isAPage(visitor.get("/..%2f..", "Cookie: lang=ms"), 400, Locale.of("ms"));
	}

	@Test
	void refusesMoreThanItReads() {
		String endless = "a".repeat(20_000);

		isAPage(visitor.get("/" + endless), 400, Locale.ENGLISH);
		isAPage(visitor.get("/test/page", "Accept-Language: es", "X-Endless: " + endless), 400, Locale.of("es"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "GET /test/page HTTP/1.1\r\nConnection: close\r\n\r\n",
			"GET /test/page HTTP/1.1\r\nHost: a\"b\r\nConnection: close\r\n\r\n", "\u0016\u0003\u0001\u0002\r\n\r\n",
			"GET /test/page HTTP/1.1\r\nHost: a\r\nBad Header: 1\r\n\r\n" })
	void refusesWhatIsNotHttp(String wire) {
		isAPage(visitor.raw(wire), 400, Locale.ENGLISH);
	}

	@Test
	void refusesAFormWithoutItsToken() {
		isAPage(visitor.send("POST", "/test/page"), 403, Locale.ENGLISH);
		isAPage(visitor.send("POST", "/test/page", COOKIE, "Accept-Language: es"), 403, Locale.of("es"));
	}

	@Test
	void saysWhatAnAddressDoesTake() {
		assertThat(visitor.send("POST", "/test/page", COOKIE, TOKEN).header("Allow")).containsExactly("GET");
	}

	@Test
	void cannotServeWhatWasAskedFor() {
		isAPage(visitor.get("/test/json", "Accept: text/html"), 406, Locale.ENGLISH);
	}

	@Test
	void refusesATornFormWithAPageToo() {
		isAPage(visitor.send("POST", "/test/json", "Content-Type: multipart/form-data", "Content-Length: 0"), 415,
				Locale.ENGLISH);
	}

	@Test
	void tellsAProgramInJson() {
		var answer = visitor.get("/nowhere", "Accept: application/json", "Accept-Language: es");

		assertThat(answer.status()).isEqualTo(404);
		assertThat(answer.header("Content-Type")).containsExactly("application/json");
		assertThat(answer.body()).isEqualTo("""
				{"title":"Aquí no hay ninguna página","status":404}""");
	}

	@Test
	void takesNothingFromTheAnswerThatFailed() {
		var answer = visitor.get("/test/unexpected");

		assertThat(answer.header("ETag")).isEmpty();
		assertThat(answer.header("Cache-Control")).containsExactly("no-store");
	}

	@Test
	void writesDownWhatIsWrongOnOurSideAndNothingElse() {
		var log = new ListAppender<ILoggingEvent>();
		var root = (Logger) LoggerFactory.getLogger(Logger.ROOT_LOGGER_NAME);
		log.start();
		root.addAppender(log);

		visitor.get("/test/page?page=word-of-a-visitor");
		visitor.get("/test/broken-template");

		root.detachAppender(log);
		assertThat(log.list).extracting(ILoggingEvent::getFormattedMessage)
			.anyMatch((line) -> line.contains("test/broken"))
			.noneMatch((line) -> line.contains("word-of-a-visitor"));
	}

	private void isAPage(Answer answer, int status, Locale language) {
		assertThat(answer.status()).isEqualTo(status);
		assertThat(answer.heading()).isEqualTo(words.of(status, language).title());
		assertThat(answer.page().select("html").attr("lang")).isEqualTo(language.toLanguageTag());
		assertThat(answer.page().select("a[href=/], a[href=/search], a[href=/safety]")).hasSizeGreaterThanOrEqualTo(3);
		assertThat(answer.header("Content-Type")).containsExactly("text/html;charset=UTF-8");
		assertThat(answer.header("Cache-Control")).containsExactly((status >= 500) ? "no-store" : "no-cache");
		assertThat(answer.header("Content-Security-Policy")).hasSize(1);
		assertThat(answer.header("Server")).isEmpty();
		assertThat(answer.body()).doesNotContainIgnoringCase("exception")
			.doesNotContainIgnoringCase("tomcat")
			.doesNotContain("\tat ", "secret", "Half a page", "klingon\"");
	}

}
