package org.kindling.accounts;

import java.util.ArrayList;
import java.util.List;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Makes the first accounts when nobody has one: an admin, and one account for each of the
 * other roles where the portal shows its demonstration. They are told before the
 * transaction is complete: an account whose password nobody knows would be worse than a
 * password without an account.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 100)
class FirstAccounts implements ApplicationRunner {

	// Any number, as long as nothing else in this database takes the same lock.
	private static final long LOCK = 0x6b696e646c696e68L;

	private final FirstAccountOpening opening;

	private final FirstAccountsNote note;

	private final AccountSettings settings;

	private final ObjectProvider<InventedPeople> invented;

	private final JdbcClient database;

	private final TransactionOperations transaction;

	FirstAccounts(FirstAccountOpening opening, FirstAccountsNote note, AccountSettings settings,
			ObjectProvider<InventedPeople> invented, JdbcClient database, TransactionOperations transaction) {
		this.opening = opening;
		this.note = note;
		this.settings = settings;
		this.invented = invented;
		this.database = database;
		this.transaction = transaction;
	}

	@Override
	public void run(ApplicationArguments arguments) {
		transaction.executeWithoutResult((_) -> {
			if (opening.isNeeded()) {
				waitForOtherNodes();
				openUnlessAnotherNodeDid();
			}
		});
	}

	private void openUnlessAnotherNodeDid() {
		if (opening.isNeeded()) {
			List<FirstAccount> all = new ArrayList<>(List.of(FirstAccount.admin(settings)));
			invented.stream()
				.flatMap((people) -> people.roles().stream())
				.map(FirstAccount::invented)
				.forEach(all::add);
			all.forEach(opening::open);
			note.tell(all);
		}
	}

	// Held until the end of the transaction, whatever that end is.
	private void waitForOtherNodes() {
		database.sql("select pg_advisory_xact_lock(:lock)").param("lock", LOCK).query((_) -> {
		});
	}

}
