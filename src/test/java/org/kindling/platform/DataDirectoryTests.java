package org.kindling.platform;

import java.nio.file.Path;

import org.junit.jupiter.api.Test;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

import static org.assertj.core.api.Assertions.assertThat;

class DataDirectoryTests {

	private final ApplicationContextRunner runner = new ApplicationContextRunner()
		.withUserConfiguration(Settings.class);

	@Test
	void isDataBesideTheProgramUnlessConfigured() {
		runner.run((context) -> assertThat(context.getBean(DataDirectory.class).path())
			.isEqualTo(Path.of("data").toAbsolutePath()));
	}

	@Test
	void isNeverAFolderOfTheClassPath() {
		runner.withPropertyValues("kindling.data-dir=META-INF")
			.run((context) -> assertThat(context.getBean(DataDirectory.class).resolve("media"))
				.isEqualTo(Path.of("META-INF/media").toAbsolutePath()));
	}

	@EnableConfigurationProperties(DataDirectory.class)
	static class Settings {

	}

}
