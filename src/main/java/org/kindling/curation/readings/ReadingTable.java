package org.kindling.curation.readings;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.kindling.platform.SpreadsheetText;
import org.kindling.tallies.ReadingEntry;

/** Readings as a table that spreadsheets open, and that can be taken in again. */
final class ReadingTable {

	/** The columns, in the order in which they are written. */
	static final List<String> COLUMNS = List.of("subject", "kind", "qualifier", "value", "as_of", "source", "link");

	/** What a table cannot do without. */
	static final List<String> NEEDED = COLUMNS.subList(0, COLUMNS.size() - 1);

	// By this, spreadsheets know that the letters are in UTF-8.
	private static final char BYTE_ORDER_MARK = '\ufeff';

	private static final CSVFormat FORMAT = CSVFormat.RFC4180.builder().setHeader(COLUMNS.toArray(String[]::new)).get();

	private ReadingTable() {
	}

	static void write(List<ReadingEntry> entries, Appendable to) throws IOException {
		to.append(BYTE_ORDER_MARK);
		try (CSVPrinter table = new CSVPrinter(to, FORMAT)) {
			for (ReadingEntry entry : entries) {
				table.printRecord(fields(ReadingForm.of(entry)).map(SpreadsheetText::guarded).toList());
			}
		}
	}

	private static Stream<String> fields(ReadingForm form) {
		return Stream.of(form.subject(), form.kind(), form.qualifier(), form.value(), form.asof(), form.source(),
				form.link());
	}

}
