package org.kindling.moderation.ledger;

import java.io.IOException;
import java.util.List;
import java.util.Locale;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;
import org.kindling.platform.SpreadsheetText;
import org.kindling.publishing.Act;
import org.kindling.publishing.LedgerEntry;
import org.kindling.publishing.LedgerList;
import org.kindling.publishing.LedgerQuery;

import org.springframework.stereotype.Component;

/**
 * Writes entries as a table, the latest first, piece by piece: however many there are, no
 * more than a thousand are held at once, and no transaction lasts as long as somebody
 * reads.
 */
@Component
class LedgerTable {

	private static final int AT_ONCE = 1000;

	private static final CSVFormat FORMAT = CSVFormat.RFC4180.builder()
		.setHeader("number", "at", "kind", "item", "act", "from", "to", "version", "language", "role", "account",
				"reason", "sentence", "previous", "hash")
		.get();

	private final LedgerList ledger;

	LedgerTable(LedgerList ledger) {
		this.ledger = ledger;
	}

	void write(LedgerQuery query, Appendable to) throws IOException {
		try (CSVPrinter table = new CSVPrinter(to, FORMAT)) {
			List<LedgerEntry> piece = ledger.latest(query, AT_ONCE);
			while (!piece.isEmpty()) {
				for (LedgerEntry entry : piece) {
					write(entry, table);
				}
				table.flush();
				piece = (piece.size() < AT_ONCE) ? List.of()
						: ledger.latest(query.before(piece.getLast().number()), AT_ONCE);
			}
		}
	}

	private static void write(LedgerEntry entry, CSVPrinter table) throws IOException {
		Act act = entry.act();
		table.printRecord(entry.number(), entry.at(), act.item().kind(), act.item().id(), act.name(), act.from(),
				act.to(), act.version(), act.language(), entry.by().role().name().toLowerCase(Locale.ROOT),
				entry.by().account(), entry.reason().code(), harmless(entry.reason().sentence()), entry.previous(),
				entry.hash());
	}

	private static @Nullable String harmless(@Nullable String words) {
		return (words != null) ? SpreadsheetText.guarded(words) : null;
	}

}
