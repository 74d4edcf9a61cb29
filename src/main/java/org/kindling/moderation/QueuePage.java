package org.kindling.moderation;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * A part of the queue.
 *
 * @param cases in their order
 * @param next where the part after it begins, or null
 * @param counts of all open cases: by what is counted ({@code kind}, {@code cause},
 * {@code language}, {@code campaign}), how many there are of each
 * @param waiting how many open cases there are
 */
record QueuePage(List<Case> cases, @Nullable String next, Map<String, List<Count>> counts, long waiting) {

	/** How many cases are of one kind, cause, language or campaign. */
	record Count(String name, long amount) {

	}

}
