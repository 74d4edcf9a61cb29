package org.kindling.platform.database;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.ApplicationListener;
import org.springframework.context.event.ContextClosedEvent;

/**
 * The running database: from the lock on the data directory to the server's stop.
 * <p>
 * The connection pool is made from it, so Spring closes the pool first.
 */
final class OwnDatabase implements JdbcConnectionDetails, ApplicationListener<ContextClosedEvent>, AutoCloseable {

	private static final Logger logger = LoggerFactory.getLogger(OwnDatabase.class);

	private final PortalLock lock;

	private final PostgresServer server;

	private final String password;

	private final Supervisor supervisor;

	private OwnDatabase(PortalLock lock, DatabaseFiles files) throws IOException {
		this.lock = lock;
		password = DatabasePassword.of(files);
		var binaries = PostgresBinaries.unpackedIn(files.binaries());
		// A server that a killed portal left behind, before a port is looked for.
		new PostgresProcesses(binaries).stop(files.cluster());
		server = new PostgresServer(binaries, files, files.cluster(), FreePort.near(files.directory()));
		new Cluster(binaries, files, password).createIfAbsent(server.port());
		binaries.removeOthers();
		var process = server.start();
		supervisor = new Supervisor(server, process);
		logger.info("PostgreSQL runs in {} on 127.0.0.1:{} (process {})", files.cluster(), server.port(),
				process.pid());
	}

	static OwnDatabase open(Path directory) {
		try {
			var files = DatabaseFiles.in(directory);
			return open(PortalLock.take(files.lock()), files);
		}
		catch (IOException ex) {
			throw new DatabaseStartException(
					"Kindling cannot keep its database in %s: %s".formatted(directory, sentence(ex)),
					"Make room for it there, or choose another directory with --kindling.data-dir=...");
		}
	}

	/**
	 * The database of a directory, for as long as a command needs it: that of the portal
	 * that runs on it, or else started for the command. None is created.
	 */
	static JdbcConnectionDetails reach(Path directory) {
		if (!Files.isDirectory(new DatabaseFiles(directory).cluster())) {
			throw new DatabaseStartException("There is no database in %s.".formatted(directory),
					"Name the portal's directory with --kindling.data-dir=...");
		}
		try {
			return open(directory);
		}
		catch (DirectoryInUseException ex) {
			return RunningDatabase.in(directory);
		}
	}

	private static OwnDatabase open(PortalLock lock, DatabaseFiles files) throws IOException {
		try {
			return new OwnDatabase(lock, files);
		}
		catch (IOException | RuntimeException ex) {
			lock.close();
			throw ex;
		}
	}

	private static String sentence(IOException problem) {
		return switch (problem) {
			case AccessDeniedException denied -> "it may not write to " + denied.getFile() + ".";
			case FileAlreadyExistsException exists -> exists.getFile() + " is not a directory.";
			default -> problem.getMessage();
		};
	}

	@Override
	public String getUsername() {
		return Cluster.NAME;
	}

	@Override
	public String getPassword() {
		return password;
	}

	@Override
	public String getJdbcUrl() {
		return server.url(Cluster.NAME);
	}

	@Override
	public void onApplicationEvent(ContextClosedEvent event) {
		supervisor.retire();
	}

	@Override
	public void close() throws IOException {
		supervisor.retire();
		server.stop();
		// It may have been about to start the server again.
		supervisor.join();
		server.stop();
		lock.close();
	}

}
