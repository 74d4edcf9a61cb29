package org.kindling.platform.web;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;

import com.zaxxer.hikari.HikariDataSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kindling.DatabaseRelay;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertTimeout;

@WebTest
class DatabaseAwayTests {

	private static final DatabaseRelay line = DatabaseRelay.toFreshDatabase();

	private static final Duration PATIENCE = Duration.ofSeconds(5);

	@LocalServerPort
	private int port;

	private Visitor visitor;

	@DynamicPropertySource
	static void behindTheLine(DynamicPropertyRegistry registry) {
		registry.add("spring.datasource.url", line::url);
		registry.add("spring.datasource.username", line::username);
		registry.add("spring.datasource.password", line::password);
	}

	@AfterAll
	static void close() throws IOException {
		line.close();
	}

	@BeforeEach
	void arrive() {
		visitor = new Visitor(port);
		assertThat(visitor.get("/test/database").status()).isEqualTo(200);
	}

	@AfterEach
	void comeBackWithoutARestart() {
		await().atMost(Duration.ofSeconds(10)).untilAsserted(() -> {
			assertThat(visitor.get("/test/database").status()).isEqualTo(200);
			assertThat(visitor.get("/actuator/health/readiness").status()).isEqualTo(200);
		});
	}

	@ParameterizedTest
	@ValueSource(strings = { "/test/database", "/test/database/transaction", "/campaigns" })
	void asksVisitorsToComeBackInAMoment(String path) throws IOException {
		line.cut();
		try {
			var answer = assertTimeout(PATIENCE, () -> visitor.get(path, "Accept-Language: es"));

			assertThat(answer.status()).isEqualTo(503);
			assertThat(answer.heading()).isEqualTo("Volvemos enseguida");
			assertThat(answer.header("Retry-After")).containsExactly("10");
			assertThat(answer.header("Cache-Control")).containsExactly("no-store");
			assertThat(answer.body()).doesNotContainIgnoringCase("exception").doesNotContainIgnoringCase("connection");
		}
		finally {
			line.restore();
		}
	}

	@Test
	void asksTheSameOfWhoHadSignedIn() throws IOException {
		line.cut();
		try {
			var answer = assertTimeout(PATIENCE, () -> visitor.get("/test/page",
					"Cookie: SESSION=NmQ3Zjk5YmMtMjUyMi00MzIxLWI1N2QtODU1Y2I2NTgwNTQ3", "Accept-Language: es"));

			assertThat(answer.status()).isEqualTo(503);
			assertThat(answer.heading()).isEqualTo("Volvemos enseguida");
		}
		finally {
			line.restore();
		}
	}

	@Test
	void asksThemTheSameWhenItDiesInTheMiddleOfAStatement(@Autowired HikariDataSource pool) throws IOException {
		var answer = CompletableFuture.supplyAsync(() -> visitor.get("/test/database/sleep"));
		await().until(() -> pool.getHikariPoolMXBean().getActiveConnections() == 1);

		line.cut();
		try {
			assertThat(answer).succeedsWithin(PATIENCE).extracting(Answer::status).isEqualTo(503);
		}
		finally {
			line.restore();
		}
	}

	@Test
	void takesNoVisitorsButNeedsNoRestart() throws IOException {
		line.cut();
		try {
			var ready = assertTimeout(PATIENCE, () -> visitor.get("/actuator/health/readiness"));

			assertThat(ready.status()).isEqualTo(503);
			assertThat(ready.body()).isEqualTo("{\"status\":\"DOWN\"}");
			assertThat(visitor.get("/actuator/health").status()).isEqualTo(503);
			assertThat(visitor.get("/actuator/health/liveness").status()).isEqualTo(200);
			assertThat(visitor.get("/test/page").status()).isEqualTo(200);
		}
		finally {
			line.restore();
		}
	}

}
