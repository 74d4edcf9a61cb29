package org.kindling.platform.mail;

import java.io.IOException;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT, properties = { "kindling.jobs.polling-interval=50ms",
		"kindling.mail.retry-after=50ms", "kindling.mail.from=portal@example.org", "management.server.port=0" })
class MailServiceTests {

	private static final int port = freePort();

	private final GreenMail server = new GreenMail(new ServerSetup(port, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));

	@Autowired
	private MailService mails;

	@Autowired
	private JdbcClient database;

	@Autowired
	private TransactionTemplate transaction;

	@DynamicPropertySource
	static void aServerThatMayBeAway(DynamicPropertyRegistry registry) {
		registry.add("spring.mail.host", () -> "127.0.0.1");
		registry.add("spring.mail.port", () -> port);
	}

	@AfterEach
	void close() {
		server.stop();
	}

	@Test
	void triesAgainUntilTheServerAnswersAndSendsOnce() throws Exception {
		greet("Ana");
		await().atMost(Duration.ofSeconds(20)).until(() -> failures() > 0);

		server.start();

		await().atMost(Duration.ofSeconds(20)).until(() -> jobs() == 0);
		assertThat(server.getReceivedMessages()).hasSize(1);
	}

	@Test
	void writesInTextAndHtmlAndEscapesOnlyTheLatter() throws Exception {
		server.start();

		greet("<b>Ana</b> & Núñez");

		assertThat(server.waitForIncomingEmail(20_000, 1)).isTrue();
		var message = server.getReceivedMessages()[0];
		assertThat(message.getSubject()).isEqualTo("Kindling: 你好");
		assertThat(message.getHeader("Content-Language")).containsExactly("pt-BR");
		assertThat(message.getFrom()[0]).hasToString("portal@example.org");
		assertThat(GreenMailUtil.getWholeMessage(message)).contains("text/plain").contains("text/html");
		await().atMost(Duration.ofSeconds(20)).until(() -> jobs() == 0);
	}

	@Test
	void sendsNothingForATransactionThatIsUndone() {
		transaction.executeWithoutResult((status) -> {
			greet("Ana");
			assertThat(jobs()).isOne();
			status.setRollbackOnly();
		});

		assertThat(jobs()).isZero();
	}

	private void greet(String name) {
		mails.send("greeting", Locale.of("pt", "BR"), "ana@example.org", Map.of("name", name, "subject", "你好"));
	}

	private int jobs() {
		return database.sql("select count(*) from job where task_name = 'mail'").query(Integer.class).single();
	}

	private int failures() {
		return database.sql("select coalesce(max(consecutive_failures), 0) from job").query(Integer.class).single();
	}

	private static int freePort() {
		try (var socket = new ServerSocket(0)) {
			return socket.getLocalPort();
		}
		catch (IOException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
