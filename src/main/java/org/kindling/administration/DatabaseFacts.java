package org.kindling.administration;

import java.io.IOException;
import java.util.List;

import org.kindling.platform.Trial;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What the database says about itself. */
@Repository
class DatabaseFacts {

	// Without any of these, what was acknowledged may be lost.
	private static final List<String> DURABILITY = List.of("fsync", "full_page_writes", "synchronous_commit");

	private final JdbcClient database;

	DatabaseFacts(JdbcClient database) {
		this.database = database;
	}

	String version() {
		return show("server_version");
	}

	String schemaVersion() {
		return database
			.sql("select version from flyway_schema_history where success and version is not null "
					+ "order by installed_rank desc limit 1")
			.query(String.class)
			.single();
	}

	long bytes() {
		return database.sql("select pg_database_size(current_database())").query(Long.class).single();
	}

	/** Asks for what makes a success answer true: that what is written is on disk. */
	Trial tryOut() {
		return Trial.of(() -> {
			for (String setting : DURABILITY) {
				if ("off".equals(show(setting))) {
					throw new IOException(setting + " is off: what was acknowledged can be lost");
				}
			}
			return String.join(", ", DURABILITY.stream().map((setting) -> setting + " " + show(setting)).toList());
		});
	}

	private String show(String setting) {
		return database.sql("select current_setting(:name)").param("name", setting).query(String.class).single();
	}

}
