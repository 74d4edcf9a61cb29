package org.kindling.publishing;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kindling.KindlingApplication;
import org.kindling.PortalTest;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;

/** The program in a process of its own, as somebody at the console starts it. */
@PortalTest
class VerifyLedgerTests {

	@Autowired
	private LedgerService ledger;

	@Autowired
	private JdbcClient database;

	@Autowired
	private JdbcConnectionDetails access;

	@Autowired
	private PlatformTransactionManager transactions;

	private LedgerEntry first;

	private LedgerEntry last;

	@BeforeEach
	void writeTwoEntries() {
		first = write("notice");
		last = write("notice");
	}

	@Test
	void saysThatAllIsWellAndWhatToKeep() throws Exception {
		Said said = say("verify-ledger");

		assertThat(said.exitCode()).isZero();
		assertThat(said.words()).contains("All " + last.number() + " entries", LedgerHead.at(last).toString());
	}

	@Test
	void namesTheFirstEntryThatWasChanged() throws Exception {
		Said said = whileReading(first, "another", () -> say("verify-ledger"));

		assertThat(said.exitCode()).isEqualTo(1);
		assertThat(said.words()).contains("Entry " + first.number() + " of the ledger (paper 4711: notice)");
	}

	@Test
	void missesTheEndOfALedgerThatSomebodyHasCutOff() throws Exception {
		assertThat(say("verify-ledger", LedgerHead.at(first).toString()).exitCode()).isZero();

		Said said = say("verify-ledger", (last.number() + 1) + ":" + last.hash());

		assertThat(said.exitCode()).isEqualTo(1);
		assertThat(said.words()).contains("Entry " + (last.number() + 1) + " is not in the ledger with that hash");
	}

	@Test
	void explainsItselfToWhoAsksForSomethingElse() throws Exception {
		assertThat(say("verify-leger")).satisfies((said) -> {
			assertThat(said.exitCode()).isEqualTo(2);
			assertThat(said.words()).contains("There is no command verify-leger", "verify-ledger  checks");
		});
		assertThat(say("verify-ledger", "yesterday").exitCode()).isEqualTo(2);
	}

	@Test
	void saysWhenTheDatabaseIsAway() throws Exception {
		Said said = say("verify-ledger", "--spring.datasource.url=jdbc:postgresql://127.0.0.1:1/kindling");

		assertThat(said.exitCode()).isEqualTo(2);
		assertThat(said.words()).contains("verify-ledger could not be done: Connection refused");
	}

	private Said whileReading(LedgerEntry entry, String reason, Saying saying)
			throws IOException, InterruptedException {
		rewrite(entry, reason);
		try {
			return saying.say();
		}
		finally {
			rewrite(entry, null);
		}
	}

	// What only the owner of the table can do.
	private void rewrite(LedgerEntry entry, String reason) {
		database.sql("alter table ledger_entry disable trigger user").update();
		database.sql("update ledger_entry set reason = :reason where number = :number")
			.param("reason", reason)
			.param("number", entry.number())
			.update();
		database.sql("alter table ledger_entry enable trigger user").update();
	}

	private LedgerEntry write(String act) {
		Act written = new Act(new Item("paper", 4711), null, act, null, null, 0);
		return new TransactionTemplate(transactions)
			.execute((transaction) -> ledger.record(written, Actor.portal(), Reason.NONE));
	}

	private Said say(String... words) throws IOException, InterruptedException {
		List<String> command = new ArrayList<>(List.of(ProcessHandle.current().info().command().orElseThrow(),
				"-XX:TieredStopAtLevel=1", "-cp", System.getProperty("java.class.path"),
				KindlingApplication.class.getName(), "--kindling.test.database=none"));
		command.addAll(Arrays.asList(words));
		ProcessBuilder program = new ProcessBuilder(command).redirectErrorStream(true);
		program.environment()
			.putAll(Map.of("SPRING_DATASOURCE_URL", access.getJdbcUrl(), "SPRING_DATASOURCE_USERNAME",
					access.getUsername(), "SPRING_DATASOURCE_PASSWORD", access.getPassword()));
		Process process = program.start();
		String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
		return new Said(process.waitFor(), said);
	}

	private record Said(int exitCode, String words) {

	}

	private interface Saying {

		Said say() throws IOException, InterruptedException;

	}

}
