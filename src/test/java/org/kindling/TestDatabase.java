package org.kindling;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import org.apache.commons.logging.Log;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.logging.DeferredLogFactory;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.postgresql.PostgreSQLContainer;

/**
 * Decides which PostgreSQL the tests use: one in a container where Docker answers, an
 * embedded one where it does not.
 * <p>
 * There is one server for all tests and a fresh database for each application context,
 * owned by a role without special rights, as in production. A test that brings its own
 * {@code spring.datasource.url}, or wants none ({@code kindling.test.database=none}), is
 * left alone.
 */
class TestDatabase implements EnvironmentPostProcessor {

	private static final AtomicInteger databases = new AtomicInteger();

	private final Log log;

	TestDatabase(DeferredLogFactory logs) {
		log = logs.getLog(TestDatabase.class);
	}

	@Override
	public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
		if (environment.containsProperty("spring.datasource.url")
				|| "none".equals(environment.getProperty("kindling.test.database"))) {
			return;
		}
		var fresh = fresh();
		log.info("The database of this context is " + fresh.database() + " in " + Server.INSTANCE.kind());
		environment.getPropertySources().addLast(new MapPropertySource("testDatabase", properties(fresh)));
	}

	/**
	 * The contexts of all tests stay open together, so each one keeps few connections.
	 */
	private static Map<String, Object> properties(Access access) {
		return Map.of("spring.datasource.url", access.url(), "spring.datasource.username", access.username(),
				"spring.datasource.password", access.password(), "spring.datasource.hikari.minimum-idle", "1",
				"spring.test.database.replace", "none");
	}

	/** An empty database of its own for whoever asks. */
	static Access fresh() {
		var server = Server.INSTANCE;
		var name = "kindling_" + databases.incrementAndGet();
		server.execute("create database " + name + " owner kindling");
		return new Access(server.host(), server.port(), name, "kindling", "kindling");
	}

	record Access(String host, int port, String database, String username, String password) {

		String url() {
			return "jdbc:postgresql://%s:%d/%s".formatted(host, port, database);
		}

	}

	private record Server(String kind, String host, int port, String superuser, String password) {

		static final Server INSTANCE = start();

		private static Server start() {
			var server = dockerAnswers() ? container() : embedded();
			server.execute("create role kindling login password 'kindling'");
			return server;
		}

		/**
		 * Testcontainers looks long and loudly for a Docker that is not there, so it is
		 * asked only where there is something to ask.
		 */
		private static boolean dockerAnswers() {
			var sockets = Stream.of("/var/run/docker.sock",
					System.getProperty("user.home") + "/.docker/run/docker.sock",
					System.getenv("XDG_RUNTIME_DIR") + "/docker.sock");
			var somethingToAsk = System.getenv("DOCKER_HOST") != null || sockets.map(Path::of).anyMatch(Files::exists);
			return somethingToAsk && DockerClientFactory.instance().isDockerAvailable();
		}

		private static Server container() {
			var container = new PostgreSQLContainer("postgres:18").withEnv("POSTGRES_INITDB_ARGS",
					"--encoding=UTF8 --locale=C --locale-provider=builtin --builtin-locale=C.UTF-8");
			container.setCommand("postgres", "-c", "fsync=off", "-c", "max_connections=300");
			container.start();
			return new Server("a container", container.getHost(), container.getFirstMappedPort(),
					container.getUsername(), container.getPassword());
		}

		private static Server embedded() {
			try {
				var postgres = EmbeddedPostgres.builder()
					.setLocaleConfig("locale", "C")
					.setLocaleConfig("locale-provider", "builtin")
					.setLocaleConfig("builtin-locale", "C.UTF-8")
					.start();
				return new Server("an embedded PostgreSQL, as Docker does not answer", "localhost", postgres.getPort(),
						"postgres", "postgres");
			}
			catch (IOException ex) {
				throw new UncheckedIOException(ex);
			}
		}

		void execute(String sql) {
			var url = "jdbc:postgresql://%s:%d/postgres".formatted(host, port);
			try (var connection = DriverManager.getConnection(url, superuser, password);
					var statement = connection.createStatement()) {
				statement.execute(sql);
			}
			catch (SQLException ex) {
				throw new IllegalStateException(ex);
			}
		}

	}

}
