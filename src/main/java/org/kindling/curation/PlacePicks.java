package org.kindling.curation;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.kindling.campaigns.EditionPage;

/**
 * A place with all that is picked for it.
 *
 * @param place which one
 * @param face what the campaign or edition says of itself; null for the home page
 * @param picks what is shown or will be, in its order
 * @param now the moment this is about
 */
record PlacePicks(Place place, @Nullable EditionPage face, List<PickLine> picks, Instant now) {

	/** What everybody sees there now. */
	public List<PickLine> shown() {
		return picks.stream().filter((pick) -> pick.isOn(now) && !pick.isHidden()).toList();
	}

	/** What is still to come. */
	public List<PickLine> next() {
		return picks.stream().filter((pick) -> !pick.isOn(now)).toList();
	}

	/** The order that a page shows, to be sent back with a change of it. */
	public PickOrder order() {
		return new PickOrder(picks.stream().map(PickLine::id).toList());
	}

}
