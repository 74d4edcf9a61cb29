package org.kindling.publishing;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.LongStream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kindling.PortalTest;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@PortalTest
class LedgerTests {

	// Far from the ids of what other tests write about.
	private static final AtomicLong items = new AtomicLong(9_000_000);

	@Autowired
	private LedgerService ledger;

	@Autowired
	private JdbcClient database;

	@Autowired
	private PlatformTransactionManager transactions;

	private Item item;

	@BeforeEach
	void takeSomethingNew() {
		item = new Item("story", items.incrementAndGet());
	}

	@Test
	void tellsWhatHappenedTheLatestFirst() {
		record(PublicationStep.HAND_IN, Actor.author(7), Reason.NONE);
		record(PublicationStep.RETURN, Actor.moderator(8), new Reason("privacy", "A name can be read at 0:04."));

		List<LedgerEntry> history = ledger.history(item);

		assertThat(history).extracting((entry) -> entry.act().step().orElseThrow())
			.containsExactly(PublicationStep.RETURN, PublicationStep.HAND_IN);
		assertThat(history.getFirst().by()).isEqualTo(Actor.moderator(8));
		assertThat(history.getFirst().reason()).isEqualTo(new Reason("privacy", "A name can be read at 0:04."));
		assertThat(history.getFirst().previous()).isEqualTo(history.getLast().hash());
	}

	@Test
	void takesActsThatAreNoStepsAsWell() {
		Act warned = Act.of(item, "warn");

		new TransactionTemplate(transactions).executeWithoutResult((transaction) -> ledger.record(warned,
				Actor.moderator(8), new Reason("spam", "Please stop sending the same.")));

		assertThat(ledger.history(item)).extracting(LedgerEntry::act).containsExactly(warned);
		assertThat(ledger.verify()).isEmpty();
	}

	@Test
	void countsWhoApprovedSinceItWasLastHandedIn() {
		record(PublicationStep.HAND_IN, Actor.author(7), Reason.NONE);
		record(PublicationStep.APPROVE, Actor.moderator(8), Reason.NONE);
		record(PublicationStep.WITHDRAW, Actor.author(7), Reason.NONE);
		record(PublicationStep.HAND_IN, Actor.author(7), Reason.NONE);
		record(PublicationStep.ENDORSE, Actor.moderator(9), Reason.NONE);
		record(PublicationStep.ENDORSE, Actor.moderator(9), Reason.NONE);
		record(PublicationStep.APPROVE, Actor.moderator(10), Reason.NONE);

		assertThat(ledger.approvals(item)).containsExactlyInAnyOrder(9L, 10L);
	}

	@Test
	void isWrittenWithinTheChangeItTellsAbout() {
		assertThatExceptionOfType(IllegalTransactionStateException.class)
			.isThrownBy(() -> ledger.record(change(PublicationStep.HAND_IN), Actor.author(7), Reason.NONE));

		new TransactionTemplate(transactions).executeWithoutResult((transaction) -> {
			ledger.record(change(PublicationStep.HAND_IN), Actor.author(7), Reason.NONE);
			transaction.setRollbackOnly();
		});

		assertThat(ledger.history(item)).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "update ledger_entry set reason = 'spam'", "update ledger_entry set at = at where false",
			"delete from ledger_entry", "truncate ledger_entry cascade" })
	void letsNobodyChangeWhatWasWritten(String sql) {
		record(PublicationStep.HAND_IN, Actor.author(7), Reason.NONE);

		assertThatExceptionOfType(DataAccessException.class).isThrownBy(() -> database.sql(sql).update())
			.withMessageContaining("the ledger is never changed");
	}

	@Test
	void isOneChainHoweverManyWriteAtOnce() throws ExecutionException, InterruptedException {
		try (ExecutorService writers = Executors.newFixedThreadPool(20)) {
			List<Future<LedgerEntry>> written = LongStream.range(0, 100)
				.mapToObj((writer) -> writers
					.submit(() -> record(PublicationStep.HAND_IN, Actor.author(writer), Reason.NONE)))
				.toList();
			for (Future<LedgerEntry> entry : written) {
				entry.get();
			}
		}

		assertThat(ledger.history(item)).hasSize(100);
		assertThat(ledger.verify()).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "update ledger_entry set sentence = 'Something else.' where number = :number",
			"update ledger_entry set account_id = account_id + 1 where number = :number",
			"update ledger_entry set at = at + interval '1 microsecond' where number = :number",
			"update ledger_entry set reason = null where number = :number",
			"update ledger_entry set language = 'ms' where number = :number",
			"update ledger_entry set hash = overlay(hash placing '0000' from 1) where number = :number" })
	void findsTheEntryThatSomebodyChangedBehindItsBack(String sql) {
		long number = record(PublicationStep.DECLINE, Actor.moderator(8), new Reason("spam", "Nothing but spam."))
			.number();
		record(PublicationStep.RESTORE, Actor.moderator(9), Reason.NONE);

		assertThat(verifyAfter(sql, number)).contains(number);
	}

	@Test
	void findsWhereAnEntryIsMissing() {
		long number = record(PublicationStep.HAND_IN, Actor.author(7), Reason.NONE).number();
		record(PublicationStep.TAKE_BACK, Actor.author(7), Reason.NONE);

		assertThat(verifyAfter("delete from ledger_entry where number = :number", number)).contains(number + 1);
	}

	// As the owner of the table; undone with the transaction.
	private Optional<Long> verifyAfter(String sql, long number) {
		return new TransactionTemplate(transactions).execute((transaction) -> {
			transaction.setRollbackOnly();
			database.sql("alter table ledger_entry disable trigger user").update();
			database.sql(sql).param("number", number).update();
			return ledger.verify();
		});
	}

	private LedgerEntry record(PublicationStep step, Actor by, Reason reason) {
		return new TransactionTemplate(transactions).execute((transaction) -> ledger.record(change(step), by, reason));
	}

	private Change change(PublicationStep step) {
		return new Change(item, "en", step, PublicationStatus.WAITING, step.to(PublicationStatus.WAITING), 2);
	}

}
