package org.kindling.curation.readings;

import java.util.List;

/**
 * What would become of a table.
 *
 * @param text the table, to be sent again when it is confirmed
 * @param lines all its lines
 */
record TablePreview(String text, List<TableLine> lines) {

	/** Lines that will be taken in. */
	public List<TableLine> added() {
		return of(TableLine.Fate.NEW);
	}

	/** Lines that are left out, as they say nothing new. */
	public List<TableLine> known() {
		return of(TableLine.Fate.KNOWN);
	}

	/** Lines that have to be put right first. */
	public List<TableLine> bad() {
		return of(TableLine.Fate.BAD);
	}

	/** Whether there is something to take in, and nothing in its way. */
	public boolean isGood() {
		return bad().isEmpty() && !added().isEmpty();
	}

	private List<TableLine> of(TableLine.Fate fate) {
		return lines.stream().filter((line) -> line.fate() == fate).toList();
	}

}
