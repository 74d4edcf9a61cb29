package org.kindling.moderation.numbers;

import java.time.Instant;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * What is public about how the portal is moderated.
 *
 * @param quarters of each quarter what is counted in all languages, the latest first
 * @param shown the quarter that is shown in full, or null if there is none yet
 * @param since when the first entry of the ledger was written, or null
 * @param rules what reasons say, by their codes
 */
record TransparencyPage(List<QuarterNumbers> quarters, @Nullable QuarterNumbers shown, @Nullable Instant since,
		Map<String, String> rules) {

}
