package org.kindling.accounts;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.kindling.Guest;
import org.kindling.PortalTest;
import org.kindling.Visitor;
import org.kindling.platform.DataDirectory;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

import static org.assertj.core.api.Assertions.assertThat;

@PortalTest
@ExtendWith(OutputCaptureExtension.class)
class FirstAccountsTests {

	@Autowired
	private Visitor visitor;

	@Autowired
	private DataDirectory data;

	@Autowired
	private FirstAccounts accounts;

	@Test
	void letOnePersonOfEachRoleIn() throws IOException {
		List<String[]> lines = Files.readAllLines(data.resolve("first-accounts.txt"))
			.stream()
			.map((line) -> line.split("\t"))
			.toList();

		assertThat(lines).extracting((line) -> line[0]).containsExactly("admin", "creator", "moderator", "curator");
		assertThat(lines).allSatisfy((line) -> {
			Guest guest = new Guest(visitor.portal());
			guest.signIn(line[1], line[2]);
			assertThat(guest.get("/account").words()).contains(line[1]);
		});
	}

	@Test
	void areReadableByTheirOwnerOnly() throws IOException {
		assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(data.resolve("first-accounts.txt"))))
			.isEqualTo("rw-------");
	}

	@Test
	void areMadeOnce() throws IOException {
		String before = Files.readString(data.resolve("first-accounts.txt"));

		accounts.run(null);

		assertThat(data.resolve("first-accounts.txt")).hasContent(before);
	}

	@Test
	void doNotTellAPasswordThatSomebodyConfigured(@TempDir Path folder, CapturedOutput output) {
		FirstAccount admin = new FirstAccount(Role.ADMIN, "ada@example.org", "configured by somebody", false, false);

		new FirstAccountsNote(new DataDirectory(folder.toString())).tell(List.of(admin));

		assertThat(output).contains("The first admin is ada@example.org").doesNotContain("configured by somebody");
		assertThat(folder).isEmptyDirectory();
	}

}
