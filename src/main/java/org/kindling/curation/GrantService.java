package org.kindling.curation;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

import org.kindling.stories.StoryHonours;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Tells which awards were given. Everybody knows of one as soon as its creator was told,
 * and as long as the story is public.
 */
@Service
@Transactional(readOnly = true)
public class GrantService implements StoryHonours {

	private final GrantListing grants;

	GrantService(GrantListing grants) {
		this.grants = grants;
	}

	/** Who got what a campaign offers, by the numbers of its awards. */
	public Map<Long, List<GrantCard>> campaign(long campaign, Locale reader) {
		return grants.ofCampaign(campaign, reader.toLanguageTag())
			.stream()
			.collect(Collectors.groupingBy(GrantCard::award));
	}

	@Override
	public List<Honour> of(long story, Locale reader) {
		return grants.ofStory(story, reader.toLanguageTag())
			.stream()
			.map((card) -> new Honour(card.name(), card.sentence(), card.language()))
			.toList();
	}

}
