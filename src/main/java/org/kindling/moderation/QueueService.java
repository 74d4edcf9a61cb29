package org.kindling.moderation;

import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.kindling.moderation.QueuePage.Count;
import org.kindling.publishing.Item;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The queue as moderators see it. */
@Service
@Transactional(readOnly = true)
class QueueService {

	private static final int SIZE = 25;

	private final Queue queue;

	private final CaseRepository cases;

	private final Claims claims;

	private final Work work;

	private final InstantSource time;

	QueueService(Queue queue, CaseRepository cases, Claims claims, Work work, InstantSource time) {
		this.queue = queue;
		this.cases = cases;
		this.claims = claims;
		this.work = work;
		this.time = time;
	}

	/**
	 * A part of the queue, twenty-five cases at most.
	 * @param after where the part before ended, or null for the beginning
	 */
	QueuePage page(QueueFilter filter, @Nullable String after) {
		List<Case> found = queue.list(filter, Place.read(after).orElse(null), time.instant(), SIZE + 1);
		List<Case> shown = found.stream().limit(SIZE).toList();
		Map<String, List<Count>> counts = queue.counts();
		return new QueuePage(shown, (found.size() > SIZE) ? Place.of(shown.getLast()).toString() : null, counts,
				counts.getOrDefault("kind", List.of()).stream().mapToLong(Count::amount).sum());
	}

	/**
	 * What somebody says a child is at risk in and waits longest; empty if nothing is.
	 */
	Optional<Case> alarm() {
		QueueFilter alarms = new QueueFilter(null, null, null, null, Sign.CHILD_AT_RISK.word(), null);
		return queue.list(alarms, null, time.instant(), 1).stream().findFirst();
	}

	/**
	 * Gives somebody the next thing to judge. Who has seen much that is hard to look at
	 * gets other things, as long as there are any.
	 * @param before what they had last and do not want again now, or null
	 */
	@Transactional
	Optional<Item> next(long moderator, @Nullable Item before) {
		Integer most = work.mostRisk(moderator);
		Optional<Item> next = claims.takeNext(moderator, most, before);
		return (next.isEmpty() && most != null) ? claims.takeNext(moderator, null, before) : next;
	}

	/** What an open case is about. */
	Optional<Item> find(long id) {
		return cases.find(id).map(Case::item);
	}

	/** Whether somebody has looked at so much that they should be offered a pause. */
	boolean isEnough(long moderator) {
		return work.isEnough(moderator);
	}

}
