package org.kindling.platform.database;

import java.io.IOException;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class CommandDatabaseTests {

	@TempDir
	private Path temporary;

	@Test
	void isThatOfTheRunningPortalOrElseStartedForTheCommand() throws IOException, InterruptedException {
		Path data = temporary.toRealPath();
		ServerProcesses server = new ServerProcesses(data);
		Program portal = Program.start(data);
		try {
			portal.awaitStarts();
			assertThat(starts(data)).isEqualTo(1);
			assertThat(server.all()).as("the server that the portal still needs").isNotEmpty();

			portal.process().destroy();
			portal.awaitExit();
			assertThat(server.all()).isEmpty();

			assertThat(starts(data)).isEqualTo(1);
			assertThat(server.all()).as("the server that nobody needs any more").isEmpty();
		}
		finally {
			portal.kill();
			server.killAll();
		}
	}

	@Test
	void isNotCreatedWhereThereIsNone() {
		assertThatThrownBy(() -> starts(temporary)).hasRootCauseInstanceOf(DatabaseStartException.class)
			.rootCause()
			.hasMessageContaining("There is no database in");
		assertThat(temporary).isEmptyDirectory();
	}

	private static int starts(Path data) {
		try (ConfigurableApplicationContext parts = new SpringApplicationBuilder(CommandDatabase.class)
			.web(WebApplicationType.NONE)
			.run("--kindling.data-dir=" + data, "--kindling.test.database=none", "--logging.level.root=error")) {
			return parts.getBean(JdbcClient.class).sql("select count(*) from start").query(Integer.class).single();
		}
	}

}
