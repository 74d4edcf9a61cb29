package org.kindling.curation;

import java.time.InstantSource;
import java.util.List;

import org.kindling.stories.StoryCard;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Tells which stories curators picked. */
@Service
@Transactional(readOnly = true)
public class PickService {

	private final PickRepository picks;

	private final InstantSource time;

	PickService(PickRepository picks, InstantSource time) {
		this.picks = picks;
		this.time = time;
	}

	/** The picks of the home page that are shown now, in their order. */
	public List<StoryCard> home() {
		return picks.findHome(time.instant());
	}

	/** The picks of a campaign that are shown now, in their order. */
	public List<StoryCard> campaign(long campaign) {
		return picks.findCampaign(campaign, time.instant());
	}

}
