package org.kindling.platform.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** A {@link StartCounter} in a process of its own, which a test may kill. */
record Program(Process process, Path log) {

	private static final Pattern STARTS = Pattern.compile("Starts: (\\d+)");

	static Program start(Path data) throws IOException {
		var output = Files.createTempFile(data, "program", ".log");
		var java = ProcessHandle.current().info().command().orElseThrow();
		var command = List.of(java, "-XX:TieredStopAtLevel=1", "-cp", System.getProperty("java.class.path"),
				StartCounter.class.getName(), "--kindling.data-dir=" + data, "--kindling.test.database=none",
				"--spring.main.web-application-type=none", "--spring.main.keep-alive=true");
		return new Program(
				new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(output.toFile()).start(), output);
	}

	/** Waits until the program has used its database, and returns what it counted. */
	int awaitStarts() {
		await().atMost(Duration.ofSeconds(60)).until(() -> !process.isAlive() || STARTS.matcher(output()).find());

		var starts = STARTS.matcher(output());
		assertThat(starts.find()).as(output()).isTrue();
		return Integer.parseInt(starts.group(1));
	}

	int awaitExit() throws InterruptedException {
		assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
		return process.exitValue();
	}

	/** Ends the program the way {@code kill -9} does. */
	void kill() throws InterruptedException {
		process.destroyForcibly().waitFor();
	}

	String output() {
		try {
			return Files.readString(log);
		}
		catch (IOException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
