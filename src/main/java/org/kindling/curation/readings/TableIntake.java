package org.kindling.curation.readings;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

import org.kindling.tallies.KeptReading;
import org.kindling.tallies.ReadingEntry;
import org.kindling.tallies.ReadingFilter;
import org.kindling.tallies.ReadingKeeping;
import org.kindling.tallies.ReadingKind;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes tables in: all of one, or nothing. */
@Service
@Transactional(readOnly = true)
class TableIntake {

	private final ReadingDesk desk;

	private final ReadingKeeping readings;

	private final ReadingWriting writing;

	TableIntake(ReadingDesk desk, ReadingKeeping readings, ReadingWriting writing) {
		this.desk = desk;
		this.readings = readings;
		this.writing = writing;
	}

	/**
	 * What would become of a table; nothing is taken in.
	 * @throws TableRefusedException if it is no table of readings
	 */
	TablePreview preview(String text) {
		Map<Question, ReadingEntry> known = new HashMap<>();
		readings.all(ReadingFilter.ALL)
			.stream()
			.map(KeptReading::entry)
			.forEach((each) -> known.put(Question.of(each), each));
		List<TableLine> lines = new ArrayList<>();
		for (TableLine line : new TableReader(text, desk.slugs(), desk.today()).read()) {
			lines.add((line.entry() != null) ? compare(line, line.entry(), known) : line);
		}
		return new TablePreview(text, lines);
	}

	/**
	 * Takes in what is new in a table, unless anything is wrong with it by now.
	 * @return what became of it
	 * @throws TableRefusedException if it is no table of readings
	 */
	@Transactional
	TablePreview confirm(String text, long curator) {
		readings.lock();
		TablePreview preview = preview(text);
		if (preview.isGood()) {
			preview.added().forEach((line) -> writing.write(Objects.requireNonNull(line.entry()), curator));
		}
		return preview;
	}

	private static TableLine compare(TableLine line, ReadingEntry entry, Map<Question, ReadingEntry> known) {
		ReadingEntry before = known.putIfAbsent(Question.of(entry), entry);
		return (before == null) ? line : before.equals(entry) ? line.known()
				: TableLine.bad(line.number(), line.typed(), List.of(new Problem("value", "conflict")));
	}

	/** What a source can answer once only. */
	private record Question(String subject, ReadingKind kind, LocalDate asOf, String source) {

		static Question of(ReadingEntry entry) {
			return new Question(entry.subject(), entry.kind(), entry.asOf(), entry.source().toLowerCase(Locale.ROOT));
		}

	}

}
