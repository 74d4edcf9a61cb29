package org.kindling.site;

import java.util.List;
import java.util.Locale;

import org.kindling.campaigns.CampaignService;
import org.kindling.creators.CreatorService;
import org.kindling.hashtags.HashtagService;
import org.kindling.platform.PageNumber;
import org.kindling.stories.StoryCard;
import org.kindling.stories.StoryService;

import org.springframework.data.domain.Slice;
import org.springframework.data.domain.SliceImpl;
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

	/** On the first page all that was found, on the others more stories. */
	Found find(SearchWords words, Locale reader, PageNumber page) {
		if (words.isEmpty() || words.isTooLong()) {
			return Found.NOTHING;
		}
		Slice<StoryCard> told = stories(words, reader, page);
		if (page.value() > 1) {
			return new Found(List.of(), List.of(), List.of(), told);
		}
		return new Found(words.isText() ? campaigns.search(words.text(), reader) : List.of(),
				words.isHashtag() ? List.of() : creators.search(words.bare()),
				words.isHandle() ? List.of() : hashtags.search(words.bare()), told);
	}

	private Slice<StoryCard> stories(SearchWords words, Locale reader, PageNumber page) {
		if (words.isHandle()) {
			return new SliceImpl<>(List.of());
		}
		return words.isHashtag() ? stories.bearing(words.bare(), page) : stories.search(words.text(), reader, page);
	}

}
