package org.kindling.accounts;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import org.kindling.platform.DataDirectory;
import org.kindling.platform.PrivateFiles;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Makes the first accounts when nobody has one: an admin, and one account for each other
 * role where the portal shows its demonstration. Their passwords are told once, on the
 * console and in a file that only its owner may read.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 100)
class FirstAccounts implements ApplicationRunner {

	private static final Logger logger = LoggerFactory.getLogger(FirstAccounts.class);

	private static final String FILE = "first-accounts.txt";

	// Any number, as long as nothing else in this database takes the same lock.
	private static final long LOCK = 0x6b696e646c696e68L;

	private final AccountRepository accounts;

	private final Profiles profiles;

	private final PasswordHashing hashing;

	private final AccountSettings settings;

	private final ObjectProvider<InventedPeople> invented;

	private final DataDirectory data;

	private final JdbcClient database;

	private final TransactionOperations transaction;

	private final InstantSource time;

	FirstAccounts(AccountRepository accounts, Profiles profiles, PasswordHashing hashing, AccountSettings settings,
			ObjectProvider<InventedPeople> invented, DataDirectory data, JdbcClient database,
			TransactionOperations transaction, InstantSource time) {
		this.accounts = accounts;
		this.profiles = profiles;
		this.hashing = hashing;
		this.settings = settings;
		this.invented = invented;
		this.data = data;
		this.database = database;
		this.transaction = transaction;
		this.time = time;
	}

	@Override
	public void run(ApplicationArguments arguments) {
		transaction.executeWithoutResult((_) -> {
			if (accounts.count() == 0) {
				waitForOtherNodes();
				makeUnlessAnotherNodeDid();
			}
		});
	}

	private void makeUnlessAnotherNodeDid() {
		if (accounts.count() > 0) {
			return;
		}
		List<FirstAccount> made = new ArrayList<>();
		made.add(FirstAccount.admin(settings));
		invented.stream()
			.flatMap((people) -> people.roles().stream())
			.forEach((role) -> made.add(FirstAccount.invented(role)));
		made.forEach(this::make);
		tell(made);
	}

	private void make(FirstAccount first) {
		Account account = new Account(first.email(), hashing.encode(first.password()), AgeBand.ADULT, null, "en",
				time.instant());
		account.grant(first.role());
		if (first.isInvented()) {
			account.markAsDemonstration();
		}
		long id = accounts.save(account).id();
		if (first.role() == Role.CREATOR) {
			profiles.open(new NewProfile(id, "demo.creator", "Demo Creator", AgeBand.ADULT, null, "en", true));
		}
	}

	private void tell(List<FirstAccount> made) {
		String lines = made.stream()
			.filter(FirstAccount::isPasswordMadeUp)
			.map((first) -> String.join("\t", first.role().name().toLowerCase(Locale.ROOT), first.email(),
					first.password()))
			.collect(Collectors.joining("\n"));
		if (lines.isEmpty()) {
			logger.info("The first admin is {}, with the configured password", made.getFirst().email());
			return;
		}
		try {
			PrivateFiles.createDirectories(data.path());
			PrivateFiles.write(data.resolve(FILE), lines + "\n");
		}
		catch (IOException ex) {
			throw new UncheckedIOException("The passwords of the first accounts could not be written down", ex);
		}
		logger.info("The first accounts (role, mail address, password), also in {}:\n{}", data.resolve(FILE), lines);
	}

	// Held until the end of the transaction, whatever that end is.
	private void waitForOtherNodes() {
		database.sql("select pg_advisory_xact_lock(:lock)").param("lock", LOCK).query((_) -> {
		});
	}

}
