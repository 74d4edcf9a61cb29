package org.kindling.moderation;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.kindling.publishing.Item;
import org.kindling.publishing.LedgerEntry;
import org.kindling.publishing.Moderated;
import org.kindling.publishing.PublicationStatus;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps the cases in step with the ledger: what is handed in becomes a case in the same
 * transaction, and is none any more as soon as it stands elsewhere.
 */
@Component
class CaseKeeping {

	private final Kinds kinds;

	private final CaseService cases;

	private final CaseRepository open;

	CaseKeeping(Kinds kinds, CaseService cases, CaseRepository open) {
		this.kinds = kinds;
		this.cases = cases;
		this.open = open;
	}

	/** Opens and closes what follows from a step. */
	@EventListener
	void follow(LedgerEntry entry) {
		Optional<PublicationStatus> status = entry.act().step().flatMap((_) -> entry.act().status());
		status.ifPresent((now) -> follow(entry.act().item(), now));
	}

	/**
	 * Opens a case for all that waits without one, as after the demonstration was loaded,
	 * and closes those of what waits no longer, or is not there any more.
	 */
	@Transactional
	void straighten() {
		for (Moderated kind : kinds.all()) {
			Set<Long> waiting = kind.waiting();
			Set<Long> known = open.items(kind.kind(), Cause.HANDED_IN);
			waiting.stream()
				.sorted()
				.filter((id) -> !known.contains(id))
				.forEach((id) -> handedIn(new Item(kind.kind(), id)));
			known.stream()
				.sorted()
				.filter((id) -> !waiting.contains(id))
				.forEach((id) -> cases.close(new Item(kind.kind(), id), Set.of(Cause.HANDED_IN)));
			EnumSet.complementOf(EnumSet.of(Cause.HANDED_IN)).forEach((cause) -> closeGone(kind, cause));
		}
	}

	private void closeGone(Moderated kind, Cause cause) {
		open.items(kind.kind(), cause)
			.stream()
			.sorted()
			.filter((id) -> kind.find(id).isEmpty())
			.forEach((id) -> cases.close(new Item(kind.kind(), id), Set.of(cause)));
	}

	private void follow(Item item, PublicationStatus now) {
		List<Cause> over = Arrays.stream(Cause.values()).filter((cause) -> !cause.holdsWithin(now)).toList();
		cases.close(item, over);
		if (now == PublicationStatus.WAITING) {
			handedIn(item);
		}
	}

	private void handedIn(Item item) {
		kinds.find(item).ifPresent((submission) -> cases.open(submission, Cause.HANDED_IN, Set.of(), null));
	}

}
