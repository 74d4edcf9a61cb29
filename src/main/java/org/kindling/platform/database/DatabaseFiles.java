package org.kindling.platform.database;

import java.io.IOException;
import java.nio.file.Path;

import org.kindling.platform.PrivateFiles;

/** What the database keeps in the data directory, and under which name. */
record DatabaseFiles(Path directory) {

	static DatabaseFiles in(Path directory) throws IOException {
		PrivateFiles.createDirectories(directory);
		// The real path, because processes are recognised by theirs.
		var files = new DatabaseFiles(directory.toRealPath());
		PrivateFiles.createDirectories(files.binaries());
		PrivateFiles.createDirectories(files.logs());
		return files;
	}

	Path lock() {
		return directory.resolve("portal.lock");
	}

	Path password() {
		return directory.resolve("database.password");
	}

	Path cluster() {
		return directory.resolve("postgresql");
	}

	/** Where a cluster is while it is being made: what is here may be thrown away. */
	Path unfinishedCluster() {
		return directory.resolve("postgresql.new");
	}

	/**
	 * Not in the directory for temporary files, which may be another account's or forbid
	 * programs.
	 */
	Path binaries() {
		return directory.resolve("postgresql-binaries");
	}

	Path logs() {
		return directory.resolve("logs");
	}

	/** What the server says before its own log is open. */
	Path startLog() {
		return logs().resolve("postgresql-start.log");
	}

}
