package org.kindling.platform.database;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The processes of this data directory's PostgreSQL, whoever started them: a portal that
 * was killed leaves its server running.
 * <p>
 * They are recognised by the programs they run, which lie in the data directory, and
 * never by a number in a file, which may belong to a stranger by now.
 */
record PostgresProcesses(PostgresBinaries binaries) {

	private static final Logger logger = LoggerFactory.getLogger(PostgresProcesses.class);

	private static final Set<String> SERVER_PROGRAMS = Set.of("postgres", "pg_ctl", "initdb");

	private static final Duration PAUSE = Duration.ofMillis(50);

	/** Stops the server of a cluster and whatever else is left of it. */
	void stop(Path cluster) throws IOException {
		if (postmaster(cluster)) {
			stopServer(cluster);
		}
		// What is left is about to end, or has lost its server, or is half-started.
		awaitEnd(Duration.ofSeconds(2));
		running().forEach(ProcessHandle::destroyForcibly);
		awaitEnd(Duration.ofSeconds(10));
		PidFile.in(cluster).disown();
	}

	/**
	 * Java takes a dead process for a living one until somebody has reaped it, and in a
	 * container nobody may: a dead one runs no program, though.
	 */
	boolean isOurs(ProcessHandle process) {
		return process.info()
			.command()
			.map(Path::of)
			.filter((program) -> program.startsWith(binaries.home().getParent()))
			.filter((program) -> SERVER_PROGRAMS.contains(name(program)))
			.isPresent();
	}

	private boolean postmaster(Path cluster) throws IOException {
		return PidFile.in(cluster).process().filter(this::isOurs).isPresent();
	}

	private void stopServer(Path cluster) {
		try {
			binaries.run("pg_ctl", "stop", "-D", cluster.toString(), "-m", "fast", "-w", "-t", "60");
		}
		catch (IOException ex) {
			logger.warn("PostgreSQL did not stop when asked to and is killed, which it survives: {}", ex.getMessage());
		}
	}

	private List<ProcessHandle> running() {
		return ProcessHandle.allProcesses().filter(this::isOurs).toList();
	}

	private void awaitEnd(Duration patience) {
		for (var tries = patience.dividedBy(PAUSE); tries > 0 && !running().isEmpty(); tries--) {
			LockSupport.parkNanos(PAUSE.toNanos());
		}
	}

	private static String name(Path program) {
		return program.getFileName().toString().replaceFirst("(\\.exe| \\(deleted\\))$", "");
	}

}
