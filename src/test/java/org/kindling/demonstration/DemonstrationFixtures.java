package org.kindling.demonstration;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;

import javax.sql.DataSource;

import org.kindling.media.storage.MediaStoreFixtures;

import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Starts as much of a portal as the demonstration needs. */
final class DemonstrationFixtures {

	static final Instant NOW = Instant.parse("2026-05-13T10:20:00Z");

	private DemonstrationFixtures() {
	}

	/** A new database with the demonstration as it looks at that time. */
	static JdbcClient loadedAt(Instant now) {
		DataSource database = FreshDatabase.create();
		start(database, now);
		return JdbcClient.create(database);
	}

	static void start(DataSource database, Instant now) {
		start(database, now, "demonstration/");
	}

	static void start(DataSource database, Instant now, String folder) {
		JdbcClient client = JdbcClient.create(database);
		new Demonstration(client, new TransactionTemplate(new JdbcTransactionManager(database)),
				DemonstrationConfiguration.chapters(new DataFolder(folder), client,
						MediaStoreFixtures.onDisk(temporaryDirectory())),
				InstantSource.fixed(now))
			.run(new DefaultApplicationArguments());
	}

	private static Path temporaryDirectory() {
		try {
			return Files.createTempDirectory(Path.of("target"), "demonstration-");
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
