package org.kindling.platform.web;

import java.net.InetAddress;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

@WebTest
class TrustedProxiesTests {

	@LocalServerPort
	private int port;

	@Autowired
	private ErrorPages words;

	private Visitor proxy;

	@BeforeEach
	void arrive() {
		proxy = new Visitor(port);
	}

	@ParameterizedTest(name = "{0}")
	@CsvSource(delimiter = '|', textBlock = """
			192.0.2.7                               | 192.0.2.7
			6.6.6.6, 192.0.2.7                      | 192.0.2.7
			127.0.0.1, ::1, 192.0.2.7               | 192.0.2.7
			6.6.6.6, 192.0.2.7, 127.0.0.1           | 192.0.2.7
			10.0.0.1, 172.16.0.9                    | 172.16.0.9
			192.0.2.7:4711                          | 192.0.2.7
			::ffff:192.0.2.7                        | 192.0.2.7
			2001:db8:1:2:3:4:5:6                    | 20:01:0d:b8:00:01:00:02/64
			2001:DB8:1:2::ffff                      | 20:01:0d:b8:00:01:00:02/64
			[2001:db8:1:2::1]:4711                  | 20:01:0d:b8:00:01:00:02/64
			2001:db8:1:3::1                         | 20:01:0d:b8:00:01:00:03/64
			6.6.6.6, 300.1.1.1                      | unknown
			6.6.6.6, <script>alert(1)</script>      | unknown
			a, b, c                                 | unknown
			""")
	void believesWhatATrustedProxyWroteLast(String header, String client) {
		assertThat(client(proxy, "X-Forwarded-For: " + header)).isEqualTo(client);
	}

	@Test
	void readsTheLastOfSeveralHeaders() {
		assertThat(client(proxy, "X-Forwarded-For: 6.6.6.6", "X-Forwarded-For: 192.0.2.7")).isEqualTo("192.0.2.7");
	}

	@Test
	void seesTheProxyItselfWhereItSaysNothing() {
		assertThat(client(proxy)).isEqualTo("127.0.0.1");
		assertThat(client(proxy, "X-Forwarded-For: ")).isEqualTo("127.0.0.1");
	}

	/** Elsewhere a machine has one loopback address only. */
	@ParameterizedTest
	@EnabledOnOs(OS.LINUX)
	@ValueSource(strings = { "192.0.2.7", "127.0.0.1", "2001:db8::1", "6.6.6.6, 127.0.0.1", "nonsense" })
	void believesNobodyElse(String header) throws Exception {
		var stranger = new Visitor(port, InetAddress.ofLiteral("127.0.0.2"));

		assertThat(client(stranger, "X-Forwarded-For: " + header, "Forwarded: for=" + header, "X-Real-IP: " + header))
			.isEqualTo("127.0.0.2");
		assertThat(stranger.get("/test/page", "X-Forwarded-Proto: https").header("Strict-Transport-Security"))
			.isEmpty();
	}

	@Test
	@EnabledOnOs(OS.LINUX)
	void limitsWhoeverForgesAHeaderAtEveryTry() throws Exception {
		var stranger = new Visitor(port, InetAddress.ofLiteral("127.0.0.3"));

		List<Integer> answers = Stream.iterate(1, (i) -> i + 1)
			.limit(6)
			.map((i) -> stranger.get("/test/limited", "X-Forwarded-For: 192.0.2." + i).status())
			.toList();

		assertThat(answers).containsExactly(200, 200, 200, 200, 200, 429);
	}

	@Test
	void saysWhenToTryAgainInTheVisitorsLanguage() {
		Stream.iterate(1, (i) -> i + 1)
			.limit(5)
			.forEach((i) -> proxy.get("/test/limited", "X-Forwarded-For: 2001:db8:7::" + i));

		var page = proxy.get("/test/limited", "X-Forwarded-For: 2001:db8:7::99", "Accept-Language: es");
		var json = proxy.get("/test/limited", "X-Forwarded-For: 2001:db8:7::99", "Accept: application/json");

		assertThat(page.status()).isEqualTo(429);
		assertThat(page.heading()).isEqualTo(words.of(429, Locale.of("es")).title());
		assertThat(page.header("Retry-After")).singleElement()
			.satisfies((seconds) -> assertThat(Integer.parseInt(seconds)).isBetween(1, 180));
		assertThat(json.status()).isEqualTo(429);
		assertThat(json.header("Retry-After")).hasSize(1);
		assertThat(json.body()).contains("\"status\":429");
	}

	@Test
	void takesNetworksOnly() {
		assertThatCode(() -> new TrustedProxies(List.of("192.0.2.0/24", "2001:db8::/32"))).doesNotThrowAnyException();
		assertThatCode(() -> new TrustedProxies(List.of())).doesNotThrowAnyException();
		Stream.of("192.0.2.7", "10\\.0\\..*", "192.0.2.0/33", "proxy.example.org/32", "")
			.forEach(
					(wrong) -> assertThatIllegalArgumentException().isThrownBy(() -> new TrustedProxies(List.of(wrong)))
						.withMessageContaining("kindling.trusted-proxies"));
	}

	private static String client(Visitor visitor, String... headers) {
		return visitor.get("/test/client", headers).body();
	}

}
