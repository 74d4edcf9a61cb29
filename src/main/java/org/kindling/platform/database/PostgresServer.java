package org.kindling.platform.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A server on one cluster and one port. */
record PostgresServer(PostgresBinaries binaries, DatabaseFiles files, Path cluster, int port) {

	/** What the portal promises, whatever the configuration file of the cluster says. */
	private static final List<String> PROMISES = List.of("fsync=on", "full_page_writes=on", "synchronous_commit=on",
			"listen_addresses=127.0.0.1", "unix_socket_directories=");

	/** The server may have a crash to recover from, which takes as long as it takes. */
	private static final String SECONDS_TO_START = "120";

	ProcessHandle start() throws IOException {
		stop();
		Files.deleteIfExists(files.startLog());
		try {
			binaries.run("pg_ctl", "start", "-D", cluster.toString(), "-o", options(), "-l",
					files.startLog().toString(), "-w", "-t", SECONDS_TO_START);
		}
		catch (IOException ex) {
			stop();
			throw new DatabaseStartException("PostgreSQL did not start on %s: %s".formatted(cluster, reason()),
					"Its log files in %s say more.".formatted(files.logs()));
		}
		return PidFile.in(cluster)
			.process()
			.orElseThrow(() -> new IOException("PostgreSQL ended right after it had started."));
	}

	boolean isRunning(ProcessHandle process) {
		return new PostgresProcesses(binaries).isOurs(process);
	}

	void stop() throws IOException {
		new PostgresProcesses(binaries).stop(cluster);
	}

	String url(String database) {
		return "jdbc:postgresql://127.0.0.1:%d/%s".formatted(port, database);
	}

	private String options() {
		return Stream.concat(Stream.of("port=" + port), PROMISES.stream())
			.map("-c "::concat)
			.collect(Collectors.joining(" "));
	}

	private String reason() throws IOException {
		return Files.exists(files.startLog()) ? new ServerOutput(Files.readString(files.startLog())).problem() : "";
	}

}
