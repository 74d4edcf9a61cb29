package org.kindling.curation;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.kindling.stories.StoryCard;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Tells which stories curators picked. */
@Service
@Transactional(readOnly = true)
public class PickService {

	private final PickRepository picks;

	PickService(PickRepository picks) {
		this.picks = picks;
	}

	/** The picks of the home page that are shown at a moment, in their order. */
	public List<StoryCard> home(Instant at) {
		return picks.findHome(at);
	}

	/**
	 * The picks of a campaign that are shown at a moment, in their order. An edition for
	 * which nobody picked anything shows those of its campaign.
	 * @param campaign the campaign's id
	 * @param edition the slug of the edition that was asked for, or null
	 */
	public List<StoryCard> campaign(long campaign, @Nullable String edition, Instant at) {
		List<StoryCard> own = (edition != null) ? picks.findEdition(campaign, edition, at) : List.of();
		return own.isEmpty() ? picks.findCampaign(campaign, at) : own;
	}

}
