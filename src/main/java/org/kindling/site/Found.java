package org.kindling.site;

import java.util.List;

import org.kindling.campaigns.CampaignCard;
import org.kindling.creators.CreatorPage;
import org.kindling.hashtags.HashtagLine;
import org.kindling.stories.StoryCard;

import org.springframework.data.domain.Slice;
import org.springframework.data.domain.SliceImpl;

/**
 * What a search found.
 *
 * @param campaigns by their own order
 * @param creators the likest first
 * @param hashtags the likest first
 * @param stories a page of them, the best match first
 */
record Found(List<CampaignCard> campaigns, List<CreatorPage> creators, List<HashtagLine> hashtags,
		Slice<StoryCard> stories) {

	static final Found NOTHING = new Found(List.of(), List.of(), List.of(), new SliceImpl<>(List.of()));

	/** Whether there is nothing at all to show. */
	public boolean isEmpty() {
		return campaigns.isEmpty() && creators.isEmpty() && hashtags.isEmpty() && stories.isEmpty();
	}

}
