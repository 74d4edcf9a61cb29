package org.kindling;

import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

@SpringBootTest(classes = TestDatabaseTests.NothingButADatabase.class, webEnvironment = WebEnvironment.NONE)
class TestDatabaseTests {

	@Autowired
	JdbcClient jdbc;

	@Test
	void givesAContextAFreshDatabaseOfPostgresql18() {
		assertThat(text("select current_database()")).startsWith("kindling_");
		assertThat(text("show server_version")).startsWith("18");
	}

	@Test
	void givesNobodySpecialRights() {
		assertThat(text("select current_user")).isEqualTo("kindling");
		assertThat(text("select rolsuper::text from pg_roles where rolname = current_user")).isEqualTo("false");
	}

	@Test
	void knowsLettersAsInProduction() {
		assertThat(text("select lower('ÉÑŞ')")).isEqualTo("éñş");
	}

	@Test
	void givesEveryContextAnotherDatabase() {
		assertThat(TestDatabase.fresh().url()).isNotEqualTo(TestDatabase.fresh().url());
	}

	private String text(String sql) {
		return jdbc.sql(sql).query(String.class).single();
	}

	@EnableAutoConfiguration
	static class NothingButADatabase {

	}

}
