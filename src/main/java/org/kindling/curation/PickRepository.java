package org.kindling.curation;

import java.time.Instant;
import java.util.List;

import org.kindling.stories.StoryCard;

import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface PickRepository extends Repository<Pick, Long> {

	String CARDS = "select " + StoryCard.NEW + StoryCard.FROM + """
			 join Pick x on x.story = s
			where s.publication.status = PUBLISHED and x.startsAt <= :now and (x.endsAt is null or x.endsAt > :now)
			""";

	@Query(CARDS + " and x.place = 'home' order by x.position, x.id")
	List<StoryCard> findHome(Instant now);

	@Query(CARDS + " and x.place = 'campaign' and x.campaign.id = :campaign order by x.position, x.id")
	List<StoryCard> findCampaign(long campaign, Instant now);

}
