package org.kindling.curation;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.kindling.platform.NotFoundException;
import org.kindling.publishing.Act;
import org.kindling.publishing.Actor;
import org.kindling.publishing.Item;
import org.kindling.publishing.LedgerService;
import org.kindling.publishing.Reason;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lets curators change what is picked. */
@Service
@Transactional
class PickWriting {

	/** More than a page can show well. */
	static final int MOST = 24;

	private final Picks picks;

	private final Candidates candidates;

	private final FeatureRule rule;

	private final LedgerService ledger;

	private final InstantSource time;

	PickWriting(Picks picks, Candidates candidates, FeatureRule rule, LedgerService ledger, InstantSource time) {
		this.picks = picks;
		this.candidates = candidates;
		this.rule = rule;
		this.ledger = ledger;
		this.time = time;
	}

	/**
	 * Features a story behind all others of its place.
	 * @throws RefusedException if it may not be featured, or not at that time
	 */
	void add(Place place, PickForm form, long curator) {
		Instant now = time.instant();
		Candidate story = candidates.find(String.valueOf(form.story())).orElseThrow(NotFoundException::new);
		rule.missing(story).forEach((missing) -> refuse(true, "story", missing.word()));
		Instant from = form.start(now);
		Instant until = form.end();
		refuse(until != null && !until.isAfter(from), "until", "before");
		Picks.Spot spot = picks.lock(place).orElseThrow(NotFoundException::new);
		refuse(picks.overlaps(spot, story.id(), from, until), "story", "already");
		refuse(picks.open(spot, now).size() >= MOST, "place", "full");
		picks.add(spot, story.id(), from, until);
		record(story.id(), story.language(), "pick", says(place, from, until), curator);
	}

	/**
	 * Puts the picks of a place into another order.
	 * @param seen the order that the curator saw
	 * @throws OutdatedOrderException if it is another one by now
	 */
	void order(Place place, PickOrder seen, PickOrder wanted) {
		Picks.Spot spot = picks.lock(place).orElseThrow(NotFoundException::new);
		if (!seen.equals(new PickOrder(picks.open(spot, time.instant()))) || !wanted.isOf(seen)) {
			throw new OutdatedOrderException();
		}
		List<Long> ordered = wanted.picks();
		for (int at = 0; at < ordered.size(); at++) {
			picks.put(ordered.get(at), at + 1);
		}
	}

	/** Takes a story off its place from now on. To ask for it again does no harm. */
	void end(long pick, long curator) {
		picks.end(pick, time.instant())
			.ifPresent((story) -> record(story.id(), story.language(), "unpick", null, curator));
	}

	/** Undoes a pick as if it had never been. To ask for it again does no harm. */
	void remove(long pick, long curator) {
		picks.remove(pick).ifPresent((story) -> record(story.id(), story.language(), "unpick", null, curator));
	}

	/** Notes that nobody speaks in the film of a story. */
	void markWordless(String slug, long curator) {
		Candidate story = candidates.find(slug).orElseThrow(NotFoundException::new);
		if (story.video() != null && candidates.markWordless(story.video())) {
			record(story.id(), story.language(), "find_wordless", null, curator);
		}
	}

	private void record(long story, String language, String act, @Nullable String sentence, long curator) {
		ledger.record(new Act(new Item(Candidates.KIND, story), language, act, null, null, 0), Actor.curator(curator),
				new Reason(null, sentence));
	}

	private static String says(Place place, Instant from, @Nullable Instant until) {
		return place.word() + ", " + from + " – " + ((until != null) ? until : "");
	}

	private static void refuse(boolean wrong, String field, String problem) {
		if (wrong) {
			throw new RefusedException(field, problem);
		}
	}

}
