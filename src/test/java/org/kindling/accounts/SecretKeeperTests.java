package org.kindling.accounts;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.kindling.platform.DataDirectory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

class SecretKeeperTests {

	private static final byte[] SECRET = "12345678901234567890".getBytes();

	@TempDir
	private Path directory;

	@Test
	void opensWhatItHasSealedAfterARestartToo() {
		byte[] sealed = keeper(null).seal(SECRET, 7);

		assertThat(new String(sealed)).doesNotContain(new String(SECRET));
		assertThat(keeper(null).open(sealed, 7)).isEqualTo(SECRET);
	}

	@Test
	void sealsTheSameSecretDifferentlyEachTime() {
		assertThat(keeper(null).seal(SECRET, 7)).isNotEqualTo(keeper(null).seal(SECRET, 7));
	}

	@Test
	void opensNothingThatWasPutBesideAnotherAccount() {
		byte[] sealed = keeper(null).seal(SECRET, 7);

		assertThatIllegalStateException().isThrownBy(() -> keeper(null).open(sealed, 8));
	}

	@Test
	void opensNothingWithAnotherKey() {
		byte[] sealed = keeper("ab".repeat(32)).seal(SECRET, 7);

		assertThat(keeper("AB".repeat(32)).open(sealed, 7)).isEqualTo(SECRET);
		assertThatIllegalStateException().isThrownBy(() -> keeper("ac".repeat(32)).open(sealed, 7))
			.withMessageContaining("kindling.accounts.secret-key");
		assertThat(directory).isEmptyDirectory();
	}

	@Test
	@DisabledOnOs(OS.WINDOWS)
	void keepsItsKeyToItself() throws Exception {
		keeper(null).seal(SECRET, 7);

		assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(directory.resolve("secret.key"))))
			.isEqualTo("rw-------");
	}

	private SecretKeeper keeper(String key) {
		return new SecretKeeper(new SecondFactorSettings(null, key), new DataDirectory(directory.toString()));
	}

}
