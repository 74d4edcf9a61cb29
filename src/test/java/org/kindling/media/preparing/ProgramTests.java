package org.kindling.media.preparing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class ProgramTests {

	@TempDir
	private Path directory;

	@Test
	void endsWhatTakesTooLong() throws IOException {
		Program program = program("echo $$ > pid; exec sleep 600");

		assertThatExceptionOfType(ProgramException.class)
			.isThrownBy(() -> run(program, new Leash(Duration.ofMillis(500), 1_000_000), new ArrayList<>()))
			.withMessageContaining("took too long");

		assertEnded();
	}

	@Test
	void endsWithWhoeverStartedIt() throws IOException {
		Thread owner = Thread.ofPlatform().start(() -> {
			try {
				run(program("echo $$ > pid; exec sleep 600"), Leash.SHORT, new ArrayList<>());
			}
			catch (CancellationException ex) {
				// That is what is wanted.
			}
		});
		Awaitility.await()
			.until(() -> Files.exists(directory.resolve("pid")) && Files.size(directory.resolve("pid")) > 0);

		owner.interrupt();

		assertEnded();
	}

	@Test
	void endsWhenThePortalIsKilled() throws IOException, InterruptedException {
		program("echo $$ > pid; exec sleep 600");
		String java = ProcessHandle.current().info().command().orElseThrow();
		Process portal = new ProcessBuilder(java, "-XX:TieredStopAtLevel=1", "-cp",
				System.getProperty("java.class.path"), PortalToKill.class.getName(), directory.toString())
			.inheritIO()
			.start();
		Awaitility.await()
			.atMost(Duration.ofSeconds(30))
			.until(() -> Files.exists(directory.resolve("pid")) && Files.size(directory.resolve("pid")) > 0);

		portal.destroyForcibly().waitFor();

		assertEnded();
	}

	@Test
	void letsNoFileGrowWithoutEnd() throws IOException {
		Program program = program("exec dd if=/dev/zero of=large bs=1000 count=100000");

		assertThatExceptionOfType(ProgramException.class)
			.isThrownBy(() -> run(program, new Leash(Duration.ofSeconds(30), 1_000_000), new ArrayList<>()));

		assertThat(Files.size(directory.resolve("large"))).isLessThan(1_100_000);
	}

	@Test
	void keepsThePortalsSecretsToItself() throws IOException {
		List<String> lines = new ArrayList<>();

		run(program("env"), Leash.SHORT, lines);

		assertThat(lines).noneMatch((line) -> !line.matches("(PATH|PWD|SHLVL|_|OLDPWD)=.*"));
	}

	@Test
	void saysWhatWentWrong() throws IOException {
		Program program = program("echo it is broken >&2; exit 3");

		assertThatExceptionOfType(ProgramException.class).isThrownBy(() -> run(program, Leash.SHORT, new ArrayList<>()))
			.withMessage("program failed (3): it is broken");
	}

	private Program program(String script) {
		try {
			Path file = Files.writeString(directory.resolve("program"), "#!/bin/sh\n" + script + "\n");
			file.toFile().setExecutable(true);
			return new Program(new Programs.Location(directory, false), "program");
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private void run(Program program, Leash leash, List<String> lines) {
		program.run(directory, leash, lines::add, List.of());
	}

	private void assertEnded() throws IOException {
		long pid = Long.parseLong(Files.readString(directory.resolve("pid")).strip());
		Awaitility.await()
			.atMost(Duration.ofSeconds(10))
			.until(() -> ProcessHandle.of(pid).flatMap((process) -> process.info().command()).isEmpty());
	}

}
