package org.kindling.media.uploads;

import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Base64;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kindling.PortalTest;
import org.kindling.Visitor;
import org.kindling.media.preparing.MediaFixtures;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestPropertySource;

import static org.assertj.core.api.Assertions.assertThat;

/** Forms with files, as a browser without a script sends them, over a bare line. */
@PortalTest
@Import(SignedInByHeader.class)
@TestPropertySource(properties = "kindling.data-dir=target/header-test")
class FormUploadTests {

	private static final String END = "\r\n--kind--\r\n";

	private static final String TOKEN = "0123456789";

	/** The token of a form, masked by nothing. */
	private static final String MASKED = Base64.getUrlEncoder()
		.encodeToString(("\0".repeat(TOKEN.length()) + TOKEN).getBytes(StandardCharsets.UTF_8));

	@Autowired
	private Visitor visitor;

	@Test
	void takesAFile() throws IOException {
		assertThat(send("/test/form", "7", form("film.mp4", "x".repeat(100_000)))).startsWith("HTTP/1.1 200")
			.contains("kind words 100000");
		assertNothingIsLeft();
	}

	@Test
	void takesAVideo() throws IOException {
		String film = new String(MediaFixtures.bytes(MediaFixtures.clip()), StandardCharsets.ISO_8859_1);

		assertThat(send("/test/form/video", "7", form("film.mp4", film), StandardCharsets.ISO_8859_1))
			.startsWith("HTTP/1.1 200")
			.containsPattern("video \\d+\\.");
		assertNothingIsLeft();
	}

	@Test
	void refusesAForgedForm() throws IOException {
		isAPage(send("/test/form", "7", form("film.mp4", "x").replace(MASKED, "forged")), 403, "not open to you");
		assertNothingIsLeft();
	}

	static String[] names() {
		return new String[] { "../../../etc/passwd", "..\\..\\x.mp4", "a".repeat(400), "\u202efdp.mp4", "" };
	}

	@ParameterizedTest
	@MethodSource("names")
	void asksForNoName(String name) throws IOException {
		assertThat(send("/test/form", "7", form(name, "content"))).startsWith("HTTP/1.1 200").contains("kind words 7");
		assertNothingIsLeft();
	}

	@Test
	void refusesANameThatIsNoText() throws IOException {
		isAPage(send("/test/form", "7", form("a\0b.mp4", "content")), 400, "cannot be read");
	}

	@Test
	void refusesANameOfFourThousandLetters() throws IOException {
		isAPage(send("/test/form", "7", form("a".repeat(4096), "content")), 413, "That is too large");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/test/form", "/test/other", "/stories", "/sign-in" })
	void readsNothingFromStrangers(String path) throws IOException {
		isAPage(headerOnly(path, "", 200_000_000), 415, "This page does not take files");
		assertNothingIsLeft();
	}

	@ParameterizedTest
	@ValueSource(strings = { "/test/other", "/test/form/a/b", "/stories", "/" })
	void readsFilesInNoOtherForm(String path) throws IOException {
		isAPage(headerOnly(path, "X-Test-Account: 7\r\n", 2_000_000), 415, "This page does not take files");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/test/form", "/test/form/large" })
	void saysThatItIsTooLargeBeforeItIsSent(String path) throws IOException {
		isAPage(headerOnly(path, "X-Test-Account: 7\r\nAccept-Language: es\r\n", 400_000_000), 413,
				"El archivo es demasiado grande");
	}

	@Test
	void saysThatItIsTooLargeAfterAllOfItWasSent() throws IOException {
		isAPage(send("/test/form", "7", form("film.mp4", "x".repeat(8_000_000))), 413, "That is too large");
		assertNothingIsLeft();
	}

	@Test
	void refusesMoreWordsThanAFormHas() throws IOException {
		String words = "x".repeat(3_000_000);
		isAPage(send("/test/form", "7", form("film.mp4", "x").replace("kind words", words)), 413, "That is too large");
		assertNothingIsLeft();
	}

	@Test
	void refusesAThousandParts() throws IOException {
		String part = "--kind\r\nContent-Disposition: form-data; name=\"a\"\r\n\r\nb\r\n";
		isAPage(send("/test/form", "7", part.repeat(1000) + "--kind--\r\n"), 413, "That is too large");
	}

	@Test
	void refusesWhatIsTornWithAPage() throws IOException {
		String form = form("film.mp4", "x".repeat(50_000));
		isAPage(exchange(header("/test/form", "X-Test-Account: 7\r\n", form.length()) + form.substring(0, 20_000)), 400,
				"cannot be read");
		assertNothingIsLeft();
	}

	@Test
	void refusesWhatNeverEnds() throws IOException {
		isAPage(send("/test/form", "7", form("film.mp4", "x").replace(END, "")), 400, "cannot be read");
		assertNothingIsLeft();
	}

	@Test
	void refusesWhatHasNoParts() throws IOException {
		isAPage(exchange(header("/test/form", "X-Test-Account: 7\r\n", 3).replace("; boundary=kind", "") + "abc"), 400,
				"cannot be read");
	}

	@Test
	void refusesWhatDoesNotSayHowLongItIs() throws IOException {
		String request = header("/test/form", "X-Test-Account: 7\r\n", 0).replace("Content-Length: 0",
				"Transfer-Encoding: chunked");
		isAPage(exchange(request + "1\r\nx\r\n"), 411, "That did not work");
	}

	private static String form(String name, String content) {
		return "--kind\r\nContent-Disposition: form-data; name=\"_csrf\"\r\n\r\n" + MASKED
				+ "\r\n--kind\r\nContent-Disposition: form-data; name=\"words\"\r\n\r\nkind words\r\n"
				+ "--kind\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + name
				+ "\"\r\nContent-Type: video/mp4\r\n\r\n" + content + END;
	}

	private String send(String path, String account, String form) throws IOException {
		return send(path, account, form, StandardCharsets.UTF_8);
	}

	private String send(String path, String account, String form, Charset encoding) throws IOException {
		int length = form.getBytes(encoding).length;
		return exchange(header(path, "X-Test-Account: " + account + "\r\n", length) + form, encoding);
	}

	private String headerOnly(String path, String headers, int length) throws IOException {
		return exchange(header(path, headers, length));
	}

	private static String header(String path, String headers, int length) {
		return "POST " + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nAccept: text/html\r\n" + headers
				+ "Cookie: form=" + TOKEN + "\r\nContent-Type: multipart/form-data; boundary=kind\r\nContent-Length: "
				+ length + "\r\n\r\n";
	}

	/** Sends this and no more, and listens until the portal closes the line. */
	private String exchange(String request) throws IOException {
		return exchange(request, StandardCharsets.UTF_8);
	}

	private String exchange(String request, Charset encoding) throws IOException {
		try (Socket line = new Socket("localhost", URI.create(visitor.portal()).getPort())) {
			line.setSoTimeout(20_000);
			OutputStream out = line.getOutputStream();
			out.write(request.getBytes(encoding));
			out.flush();
			line.shutdownOutput();
			return new String(line.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
		}
	}

	private static void isAPage(String answer, int status, String words) {
		assertThat(answer).startsWith("HTTP/1.1 " + status)
			.contains("Content-Security-Policy:", "Content-Type: text/html;charset=UTF-8", "<h1", words)
			.contains("class=\"top");
	}

	/** The container removes files once it has answered. */
	private static void assertNothingIsLeft() {
		Path directory = Path.of("target/header-test/form-uploads");
		Awaitility.await().untilAsserted(() -> assertThat(directory).isEmptyDirectory());
	}

}
