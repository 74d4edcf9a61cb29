package org.kindling.curation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Collectors;

/**
 * In which order the picks of a place stand. As a page sends back the one that it showed,
 * it says as well what its reader knew of.
 *
 * @param picks their numbers
 */
record PickOrder(List<Long> picks) {

	private static final String WRITTEN = "(\\d{1,18}-)*\\d{1,18}";

	/**
	 * Numbers with hyphens between them; whatever else it is, is the order of nothing.
	 */
	static PickOrder read(String written) {
		return new PickOrder(
				written.matches(WRITTEN) ? Arrays.stream(written.split("-")).map(Long::valueOf).toList() : List.of());
	}

	/** The same with one pick before the one that it follows. */
	PickOrder up(long pick) {
		return swapped(picks.indexOf(pick), picks.indexOf(pick) - 1);
	}

	/** The same with one pick behind the one that follows it. */
	PickOrder down(long pick) {
		return swapped(picks.indexOf(pick), picks.indexOf(pick) + 1);
	}

	/** Whether it orders the very same picks. */
	boolean isOf(PickOrder other) {
		return picks.size() == other.picks.size() && new HashSet<>(picks).equals(new HashSet<>(other.picks));
	}

	/** As {@link #read} reads it. */
	@Override
	public String toString() {
		return picks.stream().map(String::valueOf).collect(Collectors.joining("-"));
	}

	private PickOrder swapped(int one, int other) {
		if (Math.min(one, other) < 0 || Math.max(one, other) >= picks.size()) {
			return this;
		}
		List<Long> swapped = new ArrayList<>(picks);
		Collections.swap(swapped, one, other);
		return new PickOrder(swapped);
	}

}
