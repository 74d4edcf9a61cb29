package org.kindling.site;

import java.util.List;
import java.util.Locale;

import org.kindling.campaigns.CampaignService;
import org.kindling.creators.CreatorService;
import org.kindling.hashtags.HashtagService;
import org.kindling.stories.StoryService;

import org.springframework.stereotype.Service;

/** Asks every module what it knows about some words. */
@Service
class SearchService {

	private final CampaignService campaigns;

	private final CreatorService creators;

	private final HashtagService hashtags;

	private final StoryService stories;

	SearchService(CampaignService campaigns, CreatorService creators, HashtagService hashtags, StoryService stories) {
		this.campaigns = campaigns;
		this.creators = creators;
		this.hashtags = hashtags;
		this.stories = stories;
	}

	Found find(SearchWords words, Locale reader) {
		if (words.isEmpty() || words.isTooLong()) {
			return Found.NOTHING;
		}
		if (words.isHandle()) {
			return new Found(List.of(), creators.search(words.bare()), List.of(), List.of());
		}
		if (words.isHashtag()) {
			return new Found(List.of(), List.of(), hashtags.search(words.bare()), stories.bearing(words.bare()));
		}
		return new Found(campaigns.search(words.text(), reader), creators.search(words.text()),
				hashtags.search(words.text()), stories.search(words.text(), reader));
	}

}
