package org.kindling.publishing;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where the ledger ended at some time: what to keep outside of the portal, because a
 * chain whose end was cut off is still a chain.
 *
 * @param number of the last entry
 * @param hash of the last entry
 */
record LedgerHead(long number, String hash) {

	private static final Pattern WRITTEN = Pattern.compile("([1-9]\\d{0,17}):([0-9a-f]{64})");

	static LedgerHead at(LedgerEntry last) {
		return new LedgerHead(last.number(), last.hash());
	}

	/** Empty where it is not written as {@link #toString} does. */
	static Optional<LedgerHead> read(String written) {
		Matcher parts = WRITTEN.matcher(written);
		return parts.matches() ? Optional.of(new LedgerHead(Long.parseLong(parts.group(1)), parts.group(2)))
				: Optional.empty();
	}

	/** Number and hash with a colon between them. */
	@Override
	public String toString() {
		return number + ":" + hash;
	}

}
