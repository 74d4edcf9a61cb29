package org.kindling.moderation;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.kindling.publishing.Item;
import org.kindling.publishing.PublicationStep;
import org.kindling.publishing.Reason;

/**
 * One decision about several things, which is carried out a moment later and can be taken
 * back until then.
 *
 * @param id its number
 * @param moderator whose decision it is
 * @param step which way
 * @param reason why
 * @param dueAt when it is carried out
 * @param isBegun whether it is too late to take it back
 * @param items what it is about
 */
record Batch(UUID id, long moderator, PublicationStep step, Reason reason, Instant dueAt, boolean isBegun,
		List<Line> items) {

	/** How many things are still to be decided. */
	public long left() {
		return items.stream().filter((line) -> line.outcome() == null).count();
	}

	/** How many things were decided as was wanted. */
	public long decided() {
		return items.stream().filter(Line::isDecided).count();
	}

	/** What was not decided, and so is to be looked at again. */
	public List<Line> missed() {
		return items.stream().filter((line) -> line.outcome() != null && !line.isDecided()).toList();
	}

	/**
	 * One of the things.
	 *
	 * @param item which
	 * @param version that was seen
	 * @param title what it was called then
	 * @param outcome what became of it: {@code done}, {@code endorsed} where somebody
	 * else has to agree, {@code late}, {@code taken}, {@code own}, {@code gone},
	 * {@code unready}; null as long as it is to be decided
	 */
	record Line(Item item, long version, String title, @Nullable String outcome) {

		boolean isDecided() {
			return "done".equals(outcome) || "endorsed".equals(outcome);
		}

	}

}
