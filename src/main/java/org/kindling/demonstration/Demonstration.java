package org.kindling.demonstration;

import java.time.InstantSource;
import java.util.List;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Loads the demonstration into an empty database when the portal starts, before it says
 * that it is open. All of it or nothing: a start that is cut short leaves the database as
 * empty as it was, for the next start to fill.
 */
@Order(Ordered.HIGHEST_PRECEDENCE)
class Demonstration implements ApplicationRunner {

	private static final Logger log = LoggerFactory.getLogger(Demonstration.class);

	// Any number, as long as nothing else in this database takes the same lock.
	private static final long LOCK = 0x6b696e646c696e67L;

	private final JdbcClient database;

	private final TransactionOperations transaction;

	private final List<Chapter> chapters;

	private final InstantSource time;

	Demonstration(JdbcClient database, TransactionOperations transaction, List<Chapter> chapters, InstantSource time) {
		this.database = database;
		this.transaction = transaction;
		this.chapters = chapters;
		this.time = time;
	}

	@Override
	public void run(ApplicationArguments arguments) {
		transaction.executeWithoutResult((_) -> {
			if (isEmpty()) {
				waitForOtherNodes();
				loadUnlessAnotherNodeDid();
			}
		});
	}

	private void loadUnlessAnotherNodeDid() {
		if (isEmpty()) {
			Today today = new Today(time.instant());
			chapters.forEach((chapter) -> chapter.write(today));
			log.info("Loaded the demonstration into the empty database");
		}
	}

	// Held until the end of the transaction, whatever that end is.
	private void waitForOtherNodes() {
		database.sql("select pg_advisory_xact_lock(:lock)").param("lock", LOCK).query((_) -> {
		});
	}

	private boolean isEmpty() {
		return database.sql("select not exists (select from campaign)").query(Boolean.class).single();
	}

}
