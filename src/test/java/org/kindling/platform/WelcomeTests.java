package org.kindling.platform;

import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.mock.env.MockEnvironment;

import static org.assertj.core.api.Assertions.assertThat;

@ExtendWith(OutputCaptureExtension.class)
class WelcomeTests {

	@Test
	void saysWhereToLook(CapturedOutput output) {
		var environment = new MockEnvironment().withProperty("local.server.port", "8080");

		new Welcome(new DataDirectory("data"), environment).say();

		assertThat(output).contains("http://localhost:8080/")
			.contains("http://localhost:8080/actuator/health")
			.contains(Path.of("data").toAbsolutePath().toString());
	}

}
