package org.kindling.platform.database;

import java.io.IOException;
import java.nio.file.Files;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;

import org.kindling.platform.PrivateFiles;

import org.springframework.util.FileSystemUtils;

/**
 * Makes the cluster on the first start. It is made beside its place and moved there when
 * it is complete, so a start that is killed leaves nothing that a later one could mistake
 * for a cluster, and no cluster is ever deleted.
 */
record Cluster(PostgresBinaries binaries, DatabaseFiles files, String password) {

	static final String NAME = "kindling";

	private static final String SUPERUSER = "postgres";

	/**
	 * Modest, for a machine that does other things too. They are written to
	 * postgresql.conf once, where whoever runs the portal may change them.
	 */
	private static final List<String> SETTINGS = List.of("shared_buffers=128MB", "max_connections=50", "jit=off",
			"timezone=UTC", "log_timezone=UTC", "shared_preload_libraries=pg_stat_statements",
			// A week of warnings and errors; terse, because details would quote what
			// people wrote.
			"logging_collector=on", "log_directory=../logs", "log_filename=postgresql-%a.log",
			"log_truncate_on_rotation=on", "log_rotation_age=1d", "log_rotation_size=0", "log_checkpoints=off",
			"log_error_verbosity=terse");

	void createIfAbsent(int port) throws IOException {
		if (Files.exists(files.cluster())) {
			checkVersion();
			return;
		}
		var server = new PostgresServer(binaries, files, files.unfinishedCluster(), port);
		server.stop();
		FileSystemUtils.deleteRecursively(files.unfinishedCluster());
		initialise();
		try {
			server.start();
			createDatabase(server);
		}
		finally {
			server.stop();
		}
		PrivateFiles.publish(files.unfinishedCluster(), files.cluster());
	}

	private void checkVersion() throws IOException {
		var version = files.cluster().resolve("PG_VERSION");
		if (!Files.exists(version)) {
			throw new DatabaseStartException(files.cluster() + " is not a PostgreSQL cluster.",
					"Move it out of the way, or choose another directory with --kindling.data-dir=...");
		}
		var found = Files.readString(version).strip();
		var brought = binaries.majorVersion();
		if (!found.equals(brought)) {
			throw new DatabaseStartException(
					"%s was made by PostgreSQL %s, and this Kindling brings PostgreSQL %s.".formatted(files.cluster(),
							found, brought),
					"Start it with the Kindling that made it, or move its data with pg_dump and pg_restore.");
		}
	}

	/**
	 * The locale is PostgreSQL's own, so letters are the same on a machine that has no
	 * locales.
	 */
	private void initialise() throws IOException {
		var fixed = Stream.of("-D", files.unfinishedCluster().toString(), "-U", SUPERUSER,
				"--pwfile=" + files.password(), "--auth=scram-sha-256", "--encoding=UTF8", "--locale=C",
				"--locale-provider=builtin", "--builtin-locale=C.UTF-8");
		var settings = SETTINGS.stream().map("--set="::concat);
		binaries.run("initdb", Stream.concat(fixed, settings).toArray(String[]::new));
	}

	private void createDatabase(PostgresServer server) throws IOException {
		execute(server, "postgres", "create role kindling login password '" + password + "'",
				"create database kindling owner kindling");
		execute(server, NAME, "create extension pg_stat_statements");
	}

	private void execute(PostgresServer server, String database, String... statements) throws IOException {
		try (var connection = DriverManager.getConnection(server.url(database), SUPERUSER, password);
				var statement = connection.createStatement()) {
			for (var sql : statements) {
				statement.execute(sql);
			}
		}
		catch (SQLException ex) {
			throw new IOException("The new database could not be set up: " + ex.getMessage(), ex);
		}
	}

}
