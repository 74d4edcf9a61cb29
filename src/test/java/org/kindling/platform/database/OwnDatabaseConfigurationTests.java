package org.kindling.platform.database;

import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.boot.test.context.runner.ApplicationContextRunner;

import static org.assertj.core.api.Assertions.assertThat;

class OwnDatabaseConfigurationTests {

	@TempDir
	Path data;

	@Test
	void startsNothingWhenAnotherDatabaseIsConfigured() {
		new ApplicationContextRunner().withUserConfiguration(OwnDatabaseConfiguration.class)
			.withPropertyValues("kindling.data-dir=" + data,
					"spring.datasource.url=jdbc:postgresql://elsewhere/kindling")
			.run((context) -> {
				assertThat(context).hasNotFailed().doesNotHaveBean(OwnDatabase.class);
				assertThat(data).isEmptyDirectory();
			});
	}

}
