package org.kindling.accounts;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import org.kindling.platform.DataDirectory;
import org.kindling.platform.PrivateFiles;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.stereotype.Component;

/**
 * Tells the passwords that were made up, once: on the console, and in a file that only
 * its owner may read.
 */
@Component
class FirstAccountsNote {

	static final String FILE = "first-accounts.txt";

	private static final Logger logger = LoggerFactory.getLogger(FirstAccountsNote.class);

	private final DataDirectory data;

	FirstAccountsNote(DataDirectory data) {
		this.data = data;
	}

	void tell(List<FirstAccount> made) {
		made.stream()
			.filter((first) -> !first.isPasswordMadeUp())
			.forEach((first) -> logger.info("The first {} is {}, with the configured password", name(first.role()),
					first.email()));
		String lines = made.stream()
			.filter(FirstAccount::isPasswordMadeUp)
			.map((first) -> String.join("\t", name(first.role()), first.email(), first.password()))
			.collect(Collectors.joining("\n"));
		if (!lines.isEmpty()) {
			write(lines + "\n");
			logger.info("The first accounts (role, mail address, password), also in {}:\n{}", data.resolve(FILE),
					lines);
		}
	}

	private void write(String lines) {
		try {
			PrivateFiles.createDirectories(data.path());
			PrivateFiles.write(data.resolve(FILE), lines);
		}
		catch (IOException ex) {
			throw new UncheckedIOException("The passwords of the first accounts could not be written down", ex);
		}
	}

	private static String name(Role role) {
		return role.name().toLowerCase(Locale.ROOT);
	}

}
