package org.kindling.curation;

import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

import org.kindling.campaigns.CampaignService;
import org.kindling.platform.NotFoundException;
import org.kindling.stories.StoryCard;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Shows curators which awards there are, and who got them. */
@Service
@Transactional(readOnly = true)
class AwardDesk {

	private final CampaignService campaigns;

	private final GrantListing grants;

	private final Grants given;

	private final PickRepository stories;

	private final InstantSource time;

	AwardDesk(CampaignService campaigns, GrantListing grants, Grants given, PickRepository stories,
			InstantSource time) {
		this.campaigns = campaigns;
		this.grants = grants;
		this.given = given;
		this.stories = stories;
		this.time = time;
	}

	/** All awards of all campaigns. */
	List<AwardGrants> all(Locale reader) {
		Map<Long, List<GrantLine>> lines = grants.all().stream().collect(Collectors.groupingBy(GrantLine::award));
		Map<Long, String> titles = campaigns.editions(reader, time.instant())
			.stream()
			.map(List::getFirst)
			.collect(Collectors.toMap((card) -> card.face().campaignId(), (card) -> card.face().title()));
		return campaigns.awards(reader)
			.stream()
			.map((award) -> new AwardGrants(award, titles.getOrDefault(award.campaign(), ""),
					lines.getOrDefault(award.id(), List.of())))
			.toList();
	}

	/**
	 * One of them.
	 * @throws NotFoundException where there is none
	 */
	AwardGrants award(long award, Locale reader) {
		return all(reader).stream()
			.filter((each) -> each.award().id() == award)
			.findFirst()
			.orElseThrow(NotFoundException::new);
	}

	/** The award of which one was given. */
	AwardGrants awardOf(long grant, Locale reader) {
		return award(given.award(grant).orElseThrow(NotFoundException::new), reader);
	}

	StoryCard story(String slug) {
		return stories.findCard(slug).orElseThrow(NotFoundException::new);
	}

}
