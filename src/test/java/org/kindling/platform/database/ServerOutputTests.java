package org.kindling.platform.database;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ServerOutputTests {

	@Test
	void findsTheLineThatSaysWhatWentWrong() {
		var output = new ServerOutput("""
				creating directory data/postgresql.new ... ok
				2026-01-01 12:00:00 UTC [7] FATAL:  could not write to file "base/4/1": No space left on device
				child process exited with exit code 1
				""");

		assertThat(output.problem()).isEqualTo("could not write to file \"base/4/1\": No space left on device");
	}

	@Test
	void keepsEverythingWhereNoLineDoes() {
		assertThat(new ServerOutput("Permission denied\n").problem()).isEqualTo("Permission denied");
	}

}
