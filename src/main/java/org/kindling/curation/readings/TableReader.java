package org.kindling.curation.readings;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;
import org.kindling.platform.SpreadsheetText;

/** Reads a table line by line; separators are commas or semicolons. */
final class TableReader {

	static final int MOST_LINES = 1000;

	private static final Problem CELLS = new Problem("row", "cells");

	private static final Problem QUOTES = new Problem("row", "quotes");

	private final String text;

	private final Set<String> subjects;

	private final LocalDate today;

	TableReader(String text, Set<String> subjects, LocalDate today) {
		this.text = text;
		this.subjects = subjects;
		this.today = today;
	}

	/**
	 * All lines, each by itself good or bad.
	 * @throws TableRefusedException if the columns are not those of readings, or there
	 * are no lines or too many
	 */
	List<TableLine> read() {
		List<TableLine> lines = new ArrayList<>();
		try (CSVParser table = CSVParser.parse(new StringReader(text), format())) {
			List<String> columns = columns(table);
			refuse(!columns.containsAll(ReadingTable.NEEDED) || !ReadingTable.COLUMNS.containsAll(columns)
					|| Set.copyOf(columns).size() < columns.size(), "columns");
			read(table, columns, lines);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		refuse(lines.isEmpty(), "lines");
		return lines;
	}

	private void read(CSVParser table, List<String> columns, List<TableLine> lines) {
		Iterator<CSVRecord> records = table.iterator();
		int line = (int) table.getCurrentLineNumber() + 1;
		try {
			while (records.hasNext()) {
				CSVRecord row = records.next();
				if (!isEmpty(row)) {
					refuse(lines.size() == MOST_LINES, "many");
					lines.add(line(line, row, columns));
				}
				line = (int) table.getCurrentLineNumber() + 1;
			}
		}
		catch (UncheckedIOException ex) {
			// A quotation mark that nothing closes: what follows cannot be told apart.
			lines.add(TableLine.bad(line, form(null, columns), List.of(QUOTES)));
		}
	}

	private TableLine line(int number, CSVRecord row, List<String> columns) {
		ReadingForm typed = form(row, columns);
		if (row.size() != columns.size()) {
			return TableLine.bad(number, typed, List.of(CELLS));
		}
		CheckedReading checked = ReadingCheck.check(typed, subjects, today);
		return (checked.entry() == null) ? TableLine.bad(number, typed, checked.problems())
				: new TableLine(number, typed, checked.entry(), TableLine.Fate.NEW, List.of());
	}

	private CSVFormat format() {
		String first = text.lines().findFirst().orElse("");
		return CSVFormat.RFC4180.builder()
			.setDelimiter((first.indexOf(';') >= 0) ? ';' : ',')
			.setIgnoreEmptyLines(false)
			.get();
	}

	// Not left to the parser, which would lose count of the lines.
	private static boolean isEmpty(CSVRecord row) {
		return row.stream().allMatch(String::isBlank);
	}

	private static List<String> columns(CSVParser table) {
		try {
			Iterator<CSVRecord> records = table.iterator();
			return records.hasNext()
					? records.next().stream().map((name) -> name.strip().toLowerCase(Locale.ROOT)).toList() : List.of();
		}
		catch (UncheckedIOException ex) {
			throw new TableRefusedException("columns");
		}
	}

	private static ReadingForm form(@Nullable CSVRecord row, List<String> columns) {
		String[] fields = ReadingTable.COLUMNS.stream()
			.map((name) -> field(row, columns.indexOf(name)))
			.toArray(String[]::new);
		return new ReadingForm(fields[0], fields[1], fields[2], fields[3], fields[4], fields[5], fields[6]);
	}

	private static String field(@Nullable CSVRecord row, int at) {
		return (row != null && at >= 0 && at < row.size()) ? SpreadsheetText.read(row.get(at)) : "";
	}

	private static void refuse(boolean wrong, String problem) {
		if (wrong) {
			throw new TableRefusedException(problem);
		}
	}

}
