package org.kindling.platform.database;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

import static org.awaitility.Awaitility.await;

/** The processes of the PostgreSQL in a data directory, as a test sees and kills them. */
record ServerProcesses(Path data) {

	List<ProcessHandle> all() {
		return ProcessHandle.allProcesses()
			.filter((
					process) -> process.info().command().filter((name) -> name.startsWith(data.toString())).isPresent())
			.toList();
	}

	ProcessHandle postmaster() throws IOException {
		return PidFile.in(data.resolve("postgresql")).process().filter(all()::contains).orElseThrow();
	}

	void awaitNone() {
		await().atMost(Duration.ofSeconds(20)).until(() -> all().isEmpty());
	}

	/** Leaves no process behind, whatever a test has done. */
	void killAll() {
		all().forEach(ProcessHandle::destroyForcibly);
		awaitNone();
	}

}
