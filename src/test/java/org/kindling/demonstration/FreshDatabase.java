package org.kindling.demonstration;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.atomic.AtomicInteger;

import javax.sql.DataSource;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import org.flywaydb.core.Flyway;

import org.springframework.jdbc.core.simple.JdbcClient;

/** Databases with the portal's schema and nothing in it, as many as a test wants. */
final class FreshDatabase {

	private static final String TEMPLATE = "portal_without_data";

	private static final EmbeddedPostgres SERVER = start();

	private static final AtomicInteger NUMBER = new AtomicInteger();

	private FreshDatabase() {
	}

	static DataSource create() {
		String name = "demonstration_%d".formatted(NUMBER.incrementAndGet());
		server().sql("create database %s template %s".formatted(name, TEMPLATE)).update();
		return SERVER.getDatabase("postgres", name);
	}

	private static EmbeddedPostgres start() {
		try {
			EmbeddedPostgres server = EmbeddedPostgres.start();
			JdbcClient.create(server.getPostgresDatabase()).sql("create database " + TEMPLATE).update();
			Flyway.configure().dataSource(server.getDatabase("postgres", TEMPLATE)).load().migrate();
			return server;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static JdbcClient server() {
		return JdbcClient.create(SERVER.getPostgresDatabase());
	}

}
