package org.kindling.platform.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

import org.assertj.core.api.ThrowableAssertAlternative;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

/** What the first start makes, and what it does not touch. */
class OwnDatabaseFirstStartTests {

	@TempDir
	Path temporary;

	Path data;

	@BeforeEach
	void resolve() throws IOException {
		data = temporary.toRealPath();
	}

	@AfterEach
	void endAll() {
		new ServerProcesses(data).killAll();
	}

	@Test
	void startsAfreshWhenTheFirstStartWasKilled() throws Exception {
		var killed = Program.start(data);
		await().atMost(Duration.ofSeconds(60)).until(() -> Files.exists(data.resolve("postgresql.new/PG_VERSION")));
		killed.kill();

		var second = Program.start(data);
		var starts = second.awaitStarts();
		second.kill();

		assertThat(starts).isOne();
		assertThat(data.resolve("postgresql.new")).doesNotExist();
	}

	@Test
	void refusesAClusterOfAnotherVersion() throws IOException {
		Files.createDirectory(data.resolve("postgresql"));
		Files.writeString(data.resolve("postgresql/PG_VERSION"), "17\n");
		Files.writeString(data.resolve("database.password"), "secret\n");

		assertThatItDoesNotStart().withMessageContaining("was made by PostgreSQL 17, and this Kindling brings")
			.withMessageContaining("PostgreSQL 18");
		assertThat(data.resolve("postgresql/PG_VERSION")).hasContent("17");
	}

	@Test
	void touchesNothingThatIsNoCluster() throws IOException {
		Files.createDirectory(data.resolve("postgresql"));
		Files.writeString(data.resolve("postgresql/diary.txt"), "Dear diary");
		Files.writeString(data.resolve("database.password"), "secret\n");

		assertThatItDoesNotStart().withMessageContaining("is not a PostgreSQL cluster");
		assertThat(data.resolve("postgresql/diary.txt")).exists();
	}

	@Test
	void saysThatThePasswordIsMissing() throws IOException {
		Files.createDirectory(data.resolve("postgresql"));

		assertThatItDoesNotStart().withMessageContaining("database.password is missing");
	}

	@Test
	void saysThatTheDirectoryIsAFile() throws IOException {
		data = Files.createFile(data.resolve("data"));

		assertThatItDoesNotStart().withMessageContaining("data is not a directory");
	}

	private ThrowableAssertAlternative<DatabaseStartException> assertThatItDoesNotStart() {
		return assertThatExceptionOfType(DatabaseStartException.class).isThrownBy(() -> OwnDatabase.open(data));
	}

}
