package org.kindling.platform.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.OptionalInt;

import org.kindling.platform.PrivateFiles;

/** The note a PostgreSQL server keeps in its cluster about its process. */
record PidFile(Path path) {

	// More than any system gives to a process.
	private static final String NOBODY = String.valueOf(Integer.MAX_VALUE - 1);

	// https://www.postgresql.org/docs/18/storage-file-layout.html
	private static final int LINES_BEFORE_PORT = 3;

	static PidFile in(Path cluster) {
		return new PidFile(cluster.resolve("postmaster.pid"));
	}

	/** The process the note names, whoever that is by now. */
	Optional<ProcessHandle> process() throws IOException {
		return firstLine().map(Long::valueOf).flatMap(ProcessHandle::of);
	}

	/** Where its server listens; empty while it does not yet. */
	OptionalInt port() throws IOException {
		if (!Files.exists(path)) {
			return OptionalInt.empty();
		}
		return Files.readString(path)
			.lines()
			.skip(LINES_BEFORE_PORT)
			.limit(1)
			.filter((line) -> line.matches("\\d{1,5}"))
			.mapToInt(Integer::parseInt)
			.findFirst();
	}

	/**
	 * Makes a note that a dead server left name no process: its number may belong to a
	 * stranger by now, and PostgreSQL would not start. The note itself stays, because
	 * from its other lines PostgreSQL finds out whether parts of the old server still use
	 * the cluster.
	 */
	void disown() throws IOException {
		if (firstLine().isPresent()) {
			PrivateFiles.write(path, Files.readString(path).replaceFirst("\\d+", NOBODY));
		}
		else {
			Files.deleteIfExists(path);
		}
	}

	/** Empty without a file, and for one that a loss of power has emptied. */
	private Optional<String> firstLine() throws IOException {
		if (!Files.exists(path)) {
			return Optional.empty();
		}
		return Files.readString(path).lines().findFirst().filter((line) -> line.matches("\\d{1,18}"));
	}

}
