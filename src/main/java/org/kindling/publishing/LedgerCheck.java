package org.kindling.publishing;

import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/** Recomputes the chain of the ledger from its first entry to its last. */
@Component
class LedgerCheck {

	private static final int AT_ONCE = 1000;

	private final Ledger ledger;

	LedgerCheck(Ledger ledger) {
		this.ledger = ledger;
	}

	/** Reads all of it, some thousand entries at a time. */
	Verdict verify() {
		LedgerEntry last = null;
		for (List<LedgerEntry> next = ledger.after(0, AT_ONCE); !next.isEmpty(); next = ledger.after(last.number(),
				AT_ONCE)) {
			for (LedgerEntry entry : next) {
				if (!follows(entry, last)) {
					return new Verdict(Optional.ofNullable(last), Optional.of(entry.number()));
				}
				last = entry;
			}
		}
		return new Verdict(Optional.ofNullable(last), Optional.empty());
	}

	private static boolean follows(LedgerEntry entry, @Nullable LedgerEntry last) {
		return entry.number() == ((last != null) ? last.number() + 1 : 1)
				&& entry.previous().equals((last != null) ? last.hash() : Seal.BEGINNING)
				&& entry.equals(Seal.on(entry));
	}

	/**
	 * What was found.
	 *
	 * @param lastSound the last entry up to which all is well
	 * @param broken the number of the first that is not what was written, or not where it
	 * should be
	 */
	record Verdict(Optional<LedgerEntry> lastSound, Optional<Long> broken) {

	}

}
