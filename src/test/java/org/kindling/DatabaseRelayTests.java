package org.kindling;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class DatabaseRelayTests {

	@Test
	void makesTheDatabaseVanishAndReturn() throws Exception {
		try (var relay = DatabaseRelay.toFreshDatabase(); var before = connect(relay)) {
			assertThat(answers(before)).isTrue();

			relay.cut();

			assertThat(answers(before)).isFalse();
			assertThatExceptionOfType(SQLException.class).isThrownBy(() -> connect(relay));

			relay.restore();

			try (var after = connect(relay)) {
				assertThat(answers(after)).isTrue();
			}
		}
	}

	private static Connection connect(DatabaseRelay relay) throws SQLException {
		return DriverManager.getConnection(relay.url(), relay.username(), relay.password());
	}

	private static boolean answers(Connection connection) throws SQLException {
		return connection.isValid(5);
	}

}
