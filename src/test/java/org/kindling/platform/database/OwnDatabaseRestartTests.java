package org.kindling.platform.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/** What a second start finds after the first one has ended in one way or another. */
class OwnDatabaseRestartTests {

	@TempDir
	static Path temporary;

	static Path data;

	static ServerProcesses server;

	Program program;

	int starts;

	@BeforeAll
	static void resolve() throws IOException {
		data = temporary.toRealPath();
		server = new ServerProcesses(data);
	}

	@BeforeEach
	void startOnce() throws IOException {
		program = Program.start(data);
		starts = program.awaitStarts();
	}

	@AfterEach
	void endAll() throws InterruptedException {
		program.kill();
		server.killAll();
	}

	@Test
	void keepsEverythingAfterAnOrderlyEnd() throws Exception {
		program.process().destroy();
		program.awaitExit();

		assertThat(server.all()).isEmpty();
		assertThat(program.output()).doesNotContain("ended unexpectedly").doesNotContain("Exception");
		assertThatTheNextStartKeepsEverything();
	}

	@Test
	void keepsEverythingAfterAKillOfTheProgram() throws Exception {
		program.kill();

		assertThat(server.all()).isNotEmpty();
		assertThatTheNextStartKeepsEverything();
	}

	@Test
	void keepsEverythingAfterAKillOfTheServer() throws Exception {
		server.postmaster().destroyForcibly();
		program.kill();

		assertThatTheNextStartKeepsEverything();
	}

	@Test
	void keepsEverythingAfterAKillOfBoth() throws Exception {
		var postmaster = server.postmaster();
		program.kill();
		postmaster.destroyForcibly();
		server.awaitNone();

		assertThatTheNextStartKeepsEverything();
	}

	@Test
	void leavesAStrangerAloneWhoHasTheNumberOfTheOldServer() throws Exception {
		program.kill();
		server.killAll();
		var note = data.resolve("postgresql/postmaster.pid");
		var stranger = ProcessHandle.current().pid();
		Files.writeString(note, Files.readString(note).replaceFirst("\\d+", String.valueOf(stranger)));

		assertThatTheNextStartKeepsEverything();
	}

	@Test
	void startsAfterALossOfPowerHasEmptiedTheNoteOfTheOldServer() throws Exception {
		program.kill();
		server.killAll();
		Files.writeString(data.resolve("postgresql/postmaster.pid"), "");

		assertThatTheNextStartKeepsEverything();
	}

	@Test
	void stopsASecondProgramWithAClearSentence() throws Exception {
		var second = Program.start(data);

		assertThat(second.awaitExit()).isOne();
		assertThat(second.output())
			.contains("Another Kindling is running on %s (process %d)".formatted(data, program.process().pid()))
			.contains("--kindling.data-dir=")
			.doesNotContain("\tat ");
		assertThat(server.postmaster().isAlive()).isTrue();
	}

	private void assertThatTheNextStartKeepsEverything() throws IOException {
		program = Program.start(data);

		assertThat(program.awaitStarts()).isEqualTo(starts + 1);
	}

}
