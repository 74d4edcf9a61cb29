package org.kindling.platform.database;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import io.zonky.test.db.postgres.util.LinuxUtils;
import org.apache.commons.lang3.SystemUtils;
import org.kindling.platform.PrivateFiles;
import org.springframework.util.FileSystemUtils;

/** The unpacked programs of PostgreSQL. */
record PostgresBinaries(Path home) {

	static PostgresBinaries unpackedIn(Path directory) throws IOException {
		var archive = BinaryArchive.forThisMachine();
		var home = directory.resolve(archive.digest());
		if (!Files.exists(home)) {
			var unfinished = directory.resolve("new");
			FileSystemUtils.deleteRecursively(unfinished);
			archive.unpack(unfinished);
			PrivateFiles.publish(unfinished, home);
		}
		return new PostgresBinaries(home);
	}

	/** Removes what earlier versions of the portal unpacked. */
	void removeOthers() throws IOException {
		try (var versions = Files.list(home.getParent())) {
			for (var version : versions.filter((other) -> !other.equals(home)).toList()) {
				FileSystemUtils.deleteRecursively(version);
			}
		}
	}

	String majorVersion() throws IOException {
		return run("postgres", "--version").replaceFirst("(?s).*\\(PostgreSQL\\) (\\d+).*", "$1");
	}

	/** Runs a program to its end and returns what it printed. */
	String run(String program, String... arguments) throws IOException {
		var process = start(program, arguments);
		var output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
		try {
			if (process.waitFor() != 0) {
				throw new IOException(program + " failed: " + new ServerOutput(output).problem());
			}
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IOException(program + " was interrupted", ex);
		}
		return output;
	}

	private Process start(String program, String... arguments) throws IOException {
		var command = new ArrayList<>(withoutRights());
		command.add(home.resolve("bin").resolve(program).toString());
		command.addAll(List.of(arguments));
		var builder = new ProcessBuilder(command).redirectErrorStream(true);
		// Settings for somebody else's server, such as PGDATA, are not meant for this
		// one.
		builder.environment().keySet().removeIf((name) -> name.startsWith("PG"));
		var process = builder.start();
		process.getOutputStream().close();
		return process;
	}

	/**
	 * PostgreSQL refuses to run as root: root runs it in a user namespace without rights.
	 */
	private static List<String> withoutRights() {
		if (LinuxUtils.isUnshareAvailable()) {
			return List.of("unshare", "--user");
		}
		if ("root".equals(SystemUtils.USER_NAME)) {
			throw new DatabaseStartException(
					"PostgreSQL does not run as root, and here root cannot give up its rights (unshare --user fails).",
					"Start Kindling as another user, or set spring.datasource.url to a PostgreSQL that is running already.");
		}
		return List.of();
	}

}
