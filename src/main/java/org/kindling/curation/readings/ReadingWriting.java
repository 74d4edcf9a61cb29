package org.kindling.curation.readings;

import java.util.Locale;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.kindling.platform.NotFoundException;
import org.kindling.publishing.Act;
import org.kindling.publishing.Actor;
import org.kindling.publishing.Item;
import org.kindling.publishing.LedgerService;
import org.kindling.publishing.Reason;
import org.kindling.tallies.KeptReading;
import org.kindling.tallies.ReadingEntry;
import org.kindling.tallies.ReadingFilter;
import org.kindling.tallies.ReadingKeeping;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Changes what is kept, one reading at a time, and writes into the ledger who did. A
 * reading and all its corrections are one thing there.
 */
@Service
@Transactional
class ReadingWriting {

	private static final String KIND = "reading";

	private final ReadingKeeping readings;

	private final LedgerService ledger;

	ReadingWriting(ReadingKeeping readings, LedgerService ledger) {
		this.readings = readings;
		this.ledger = ledger;
	}

	/**
	 * Keeps a reading.
	 * @return what stands against it, or nothing if it is kept
	 */
	Optional<Problem> add(ReadingEntry entry, long curator) {
		readings.lock();
		Optional<Problem> problem = against(entry, null);
		if (problem.isEmpty()) {
			write(entry, curator);
		}
		return problem;
	}

	/** Keeps a reading of which it is known that nothing stands against it. */
	void write(ReadingEntry entry, long curator) {
		record(readings.add(entry), "record_reading", says(entry), curator);
	}

	/**
	 * Puts a reading right. The same again does no harm.
	 * @return what stands against it, or nothing if it is kept
	 * @throws NotFoundException if somebody else has corrected or withdrawn it meanwhile
	 */
	Optional<Problem> correct(long id, ReadingEntry entry, long curator) {
		readings.lock();
		KeptReading before = readings.find(id, Locale.ENGLISH).orElseThrow(NotFoundException::new);
		Optional<Problem> problem = against(entry, before);
		if (problem.isEmpty() && !entry.equals(before.entry())) {
			readings.correct(id, entry);
			record(before.first(), "correct_reading", says(before.entry()) + " → " + says(entry), curator);
		}
		return problem;
	}

	/** Shows a reading no more. To ask for it again does no harm. */
	void withdraw(long id, long curator) {
		readings.lock();
		readings.find(id, Locale.ENGLISH).ifPresent((before) -> {
			readings.withdraw(id);
			record(before.first(), "withdraw_reading", says(before.entry()), curator);
		});
	}

	// Two numbers of one source for one day cannot both be what it said.
	private Optional<Problem> against(ReadingEntry entry, @Nullable KeptReading corrected) {
		return readings.all(ReadingFilter.ALL)
			.stream()
			.filter((each) -> corrected == null || each.id() != corrected.id())
			.map(KeptReading::entry)
			.filter(entry::isAboutTheSameAs)
			.findFirst()
			.map((each) -> new Problem("value", each.equals(entry) ? "kept" : "conflict"));
	}

	private void record(long reading, String act, String sentence, long curator) {
		ledger.record(Act.of(new Item(KIND, reading), act), Actor.curator(curator), new Reason(null, sentence));
	}

	private static String says(ReadingEntry entry) {
		String link = (entry.link() != null) ? " " + entry.link() : "";
		return "%s, %s, %s %d, %s, %s%s".formatted(entry.subject(), word(entry.kind()), word(entry.qualifier()),
				entry.amount(), entry.asOf(), entry.source(), link);
	}

	private static String word(Enum<?> value) {
		return value.name().toLowerCase(Locale.ROOT);
	}

}
