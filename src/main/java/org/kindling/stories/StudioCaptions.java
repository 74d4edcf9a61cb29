package org.kindling.stories;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.kindling.media.CaptionChanges;
import org.kindling.media.CaptionState;
import org.kindling.media.CaptionStates;
import org.kindling.media.WantedCaption;
import org.kindling.publishing.LedgerEntry;
import org.kindling.publishing.LedgerService;

import org.springframework.stereotype.Component;

/** Tells authors where their captions stand, and why. */
@Component
class StudioCaptions {

	private final CaptionStates states;

	private final LedgerService ledger;

	StudioCaptions(CaptionStates states, LedgerService ledger) {
		this.states = states;
		this.ledger = ledger;
	}

	/** The captions of some videos, by these. */
	Map<Long, List<StudioCaption>> of(Collection<Long> videos) {
		Map<Long, List<CaptionState>> all = states.of(videos);
		List<Long> open = all.values()
			.stream()
			.flatMap(List::stream)
			.filter(CaptionState::isOpen)
			.map(CaptionState::wanted)
			.map(WantedCaption::id)
			.toList();
		Map<Long, LedgerEntry> decisions = ledger.lastDecisions(CaptionChanges.KIND, open);
		return all.entrySet()
			.stream()
			.collect(Collectors.toMap(Map.Entry::getKey,
					(video) -> video.getValue().stream().map((state) -> caption(state, decisions)).toList()));
	}

	// What was said about something that has been handed in again since is no news.
	private static StudioCaption caption(CaptionState state, Map<Long, LedgerEntry> decisions) {
		Optional<LedgerEntry> against = Optional.ofNullable(state.wanted())
			.map((wanted) -> decisions.get(wanted.id()))
			.filter((entry) -> entry.act().status().filter((status) -> status == state.status()).isPresent());
		return new StudioCaption(state, against.map((entry) -> entry.reason().sentence()).orElse(null),
				against.map(LedgerEntry::number).orElse(null));
	}

}
