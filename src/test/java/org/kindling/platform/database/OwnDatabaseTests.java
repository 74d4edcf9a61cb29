package org.kindling.platform.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

class OwnDatabaseTests {

	@TempDir
	static Path temporary;

	static Path data;

	static OwnDatabase database;

	static JdbcClient jdbc;

	@BeforeAll
	static void start() throws IOException {
		data = temporary.toRealPath().resolve("a directory");
		database = OwnDatabase.open(data);
		jdbc = JdbcClient
			.create(new DriverManagerDataSource(database.getJdbcUrl(), database.getUsername(), database.getPassword()));
	}

	@AfterAll
	static void stop() throws IOException {
		try (var _ = database) {
			assertThat(new ServerProcesses(data).all()).isNotEmpty();
		}
		finally {
			new ServerProcesses(data).awaitNone();
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "fsync", "full_page_writes", "synchronous_commit", "data_checksums" })
	void losesNothingItAcknowledged(String setting) {
		assertThat(show(setting)).isEqualTo("on");
	}

	@ParameterizedTest
	@CsvSource({ "listen_addresses, 127.0.0.1", "log_timezone, UTC", "jit, off", "server_encoding, UTF8",
			"log_error_verbosity, terse" })
	void isSetUpForAPortalOnOneMachine(String setting, String value) {
		assertThat(show(setting)).isEqualTo(value);
	}

	@Test
	void isTheNewestMajorVersion() {
		assertThat(show("server_version")).startsWith("18.");
	}

	@ParameterizedTest
	@CsvSource({ "É, é", "Ñ, ñ", "Ş, ş", "Ω, ω" })
	void knowsLettersWithoutTheLocalesOfTheMachine(String upper, String lower) {
		assertThat(text("select lower('" + upper + "')")).isEqualTo(lower);
		assertThat(text("select upper('" + lower + "')")).isEqualTo(upper);
	}

	@Test
	void isUsedByItsOwnerWhoIsNoSuperuser() {
		assertThat(text("select rolsuper or rolcreaterole or rolcreatedb from pg_roles where rolname = current_user"))
			.isIn("f", "false");
		assertThat(text("select pg_get_userbyid(datdba) from pg_database where datname = current_database()"))
			.isEqualTo("kindling");
	}

	@ParameterizedTest
	@ValueSource(strings = { "kindling", "postgres" })
	void refusesAWrongPassword(String role) {
		assertThatExceptionOfType(SQLException.class)
			.isThrownBy(() -> DriverManager.getConnection(database.getJdbcUrl(), role, "guessed"))
			.withMessageContaining("password authentication failed");
	}

	@Test
	void isReadableForNobodyElse() throws IOException {
		assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(data))).isEqualTo("rwx------");
		assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(data.resolve("database.password"))))
			.isEqualTo("rw-------");
	}

	@Test
	void countsItsStatements() {
		assertThat(text("select count(*) > 0 from pg_stat_statements")).isIn("t", "true");
	}

	@Test
	void isBackWithinTenSecondsAfterItsServerWasKilled() throws IOException {
		jdbc.sql("create table kept (word text)").update();
		jdbc.sql("insert into kept values ('kind')").update();
		var killed = new ServerProcesses(data).postmaster();

		killed.destroyForcibly();

		await().atMost(Duration.ofSeconds(10))
			.ignoreExceptions()
			.untilAsserted(() -> assertThat(text("select word from kept")).isEqualTo("kind"));
		assertThat(new ServerProcesses(data).postmaster()).isNotEqualTo(killed);
	}

	@Test
	void isBackWhileAPartOfTheKilledServerIsStillCalculating() throws Exception {
		var endless = "select count(*) from generate_series(1, 1000000000000)";
		var query = CompletableFuture.runAsync(() -> jdbc.sql(endless).query(Long.class).single());
		await().until(() -> text("select exists (select from pg_stat_activity where query = '" + endless + "')::text")
			.equals("true"));

		new ServerProcesses(data).postmaster().destroyForcibly();

		assertThat(query).failsWithin(Duration.ofSeconds(10));
		await().atMost(Duration.ofSeconds(10))
			.ignoreExceptions()
			.untilAsserted(() -> assertThat(text("select 'back'")).isEqualTo("back"));
	}

	private static String show(String setting) {
		return text("show " + setting);
	}

	private static String text(String sql) {
		return jdbc.sql(sql).query(String.class).single();
	}

}
