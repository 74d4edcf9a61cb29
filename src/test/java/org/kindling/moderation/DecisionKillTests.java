package org.kindling.moderation;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kindling.Guest;
import org.kindling.KindlingApplication;
import org.kindling.Mailbox;
import org.kindling.stories.Teller;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** A portal in a process of its own, which is killed while it mails a decision. */
class DecisionKillTests {

	private static final Duration PATIENCE = Duration.ofMinutes(4);

	@TempDir
	private Path data;

	private int port;

	private Process portal;

	@AfterEach
	void stop() throws InterruptedException {
		portal.destroy();
		portal.waitFor();
	}

	@Test
	void bothTheDecisionAndItsMailHappenExactlyOnce() throws Exception {
		try (ServerSocket silent = new ServerSocket(0)) {
			start("--spring.mail.host=127.0.0.1", "--spring.mail.port=" + silent.getLocalPort());
			String story = handIn();
			Guest moderator = signIn("moderator");
			moderator.fill(story, "form[action$=decision]", Map.of("step", "APPROVE"));
			silent.setSoTimeout((int) PATIENCE.toMillis());
			silent.accept();
			portal.destroyForcibly().waitFor();
		}

		start();
		Mailbox author = new Mailbox(data.resolve("mail"), account("creator")[1]);
		await().atMost(PATIENCE).until(() -> !author.texts().isEmpty());
		await().atMost(PATIENCE).until(() -> count("select count(*) from job where task_name = 'mail'") == 0);

		assertThat(author.texts()).singleElement().asString().startsWith("It is public: Decided and killed");
		assertThat(count("select count(*) from ledger_entry where step = 'approve'")).isEqualTo(1);
		assertThat(new Guest(address()).get("/stories/decided-and-killed").status()).isEqualTo(200);
	}

	private void start(String... settings) throws IOException {
		try (ServerSocket free = new ServerSocket(0)) {
			port = free.getLocalPort();
		}
		List<String> command = new ArrayList<>(List.of(ProcessHandle.current().info().command().orElseThrow(),
				"-XX:TieredStopAtLevel=1", "-cp", System.getProperty("java.class.path"),
				KindlingApplication.class.getName(), "--kindling.test.database=none",
				"--kindling.data-dir=" + data.toRealPath(), "--server.port=" + port, "--management.server.port=0"));
		command.addAll(Arrays.asList(settings));
		portal = new ProcessBuilder(command).redirectErrorStream(true)
			.redirectOutput(data.resolve("portal.log").toFile())
			.start();
		await().atMost(PATIENCE).until(this::isOpen);
	}

	private boolean isOpen() throws IOException {
		assertThat(portal.isAlive()).as(Files.readString(data.resolve("portal.log"))).isTrue();
		return Files.readString(data.resolve("portal.log")).contains("Kindling is open");
	}

	/**
	 * @return where a moderator judges it
	 */
	private String handIn() throws IOException {
		Guest creator = signIn("creator");
		Map<String, String> form = Guest.hidden(creator.get("/studio/stories/new?campaign=create-kindness").page(),
				"form[data-draft]");
		form.putAll(Teller.words("Decided and killed"));
		String studio = creator.post("/studio/stories/submission", form).path();
		return "/moderation/items/story/" + studio.replaceAll("\\?.*|\\D", "");
	}

	private Guest signIn(String role) throws IOException {
		Guest guest = new Guest(address());
		guest.signIn(account(role)[1], account(role)[2]);
		return guest;
	}

	/** Role, address and password of a first account. */
	private String[] account(String role) throws IOException {
		return Files.readAllLines(data.resolve("first-accounts.txt"))
			.stream()
			.map((line) -> line.split("\t"))
			.filter((parts) -> parts[0].equals(role))
			.findFirst()
			.orElseThrow();
	}

	private String address() {
		return "http://localhost:" + port;
	}

	private int count(String sql) throws IOException, SQLException {
		String server = Files.readAllLines(data.resolve("postgresql/postmaster.pid")).get(3);
		try (Connection database = DriverManager.getConnection("jdbc:postgresql://127.0.0.1:" + server + "/kindling",
				"kindling", Files.readString(data.resolve("database.password")).strip());
				ResultSet row = database.createStatement().executeQuery(sql)) {
			row.next();
			return row.getInt(1);
		}
	}

}
