package org.kindling.curation;

import java.util.List;

import org.kindling.platform.NotFoundException;
import org.kindling.publishing.Act;
import org.kindling.publishing.Actor;
import org.kindling.publishing.Item;
import org.kindling.publishing.LedgerService;
import org.kindling.publishing.Reason;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lets curators say which stories a series has, and in which order. */
@Service
@Transactional
class SeriesWriting {

	private final SeriesStories series;

	private final Candidates candidates;

	private final LedgerService ledger;

	SeriesWriting(SeriesStories series, Candidates candidates, LedgerService ledger) {
		this.series = series;
		this.candidates = candidates;
		this.ledger = ledger;
	}

	/**
	 * Puts its stories into another order.
	 * @param seen the order that the curator saw
	 * @throws OutdatedOrderException if it is another one by now
	 */
	void order(long id, PickOrder seen, PickOrder wanted, long curator) {
		lock(id);
		if (!seen.equals(new PickOrder(series.of(id))) || !wanted.isOf(seen)) {
			throw new OutdatedOrderException();
		}
		series.put(id, wanted.picks());
		record(id, "order: " + seen + " → " + wanted, curator);
	}

	/**
	 * Adds a public story of the same campaign at the end.
	 * @throws RefusedException if it is of another one, or in a series already
	 */
	void add(long id, String slug, long curator) {
		long story = candidates.find(slug).orElseThrow(NotFoundException::new).id();
		lock(id);
		if (!series.add(id, story)) {
			throw new RefusedException("story", "series");
		}
		record(id, "+ " + slug, curator);
	}

	/** Takes a story out of it. To ask for it again does no harm. */
	void remove(long id, long story, long curator) {
		lock(id);
		if (series.remove(id, story)) {
			series.put(id, List.copyOf(series.of(id)));
			record(id, "- " + story, curator);
		}
	}

	private void lock(long id) {
		if (!series.lock(id)) {
			throw new NotFoundException();
		}
	}

	private void record(long id, String changes, long curator) {
		ledger.record(Act.of(new Item("series", id), "change"), Actor.curator(curator), new Reason(null, changes));
	}

}
