package org.kindling.platform.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;

import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;

/**
 * The database of a portal that runs in another process, which looks after it.
 *
 * @param port on which its server listens, on this machine only
 */
record RunningDatabase(int port, String password) implements JdbcConnectionDetails {

	/**
	 * @throws DatabaseStartException when that portal has not started its server yet
	 */
	static RunningDatabase in(Path directory) {
		try {
			return in(new DatabaseFiles(directory));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static RunningDatabase in(DatabaseFiles files) throws IOException {
		int port = PidFile.in(files.cluster())
			.port()
			.orElseThrow(() -> new DatabaseStartException(
					"The portal on %s has no database yet.".formatted(files.directory()),
					"Wait until it has started."));
		return new RunningDatabase(port, DatabasePassword.of(files));
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
		return "jdbc:postgresql://127.0.0.1:%d/%s".formatted(port, Cluster.NAME);
	}

}
