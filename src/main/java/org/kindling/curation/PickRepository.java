package org.kindling.curation;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.kindling.stories.StoryCard;

import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface PickRepository extends Repository<Pick, Long> {

	String CARDS = "select " + StoryCard.NEW + StoryCard.FROM + """
			 join Pick x on x.story = s
			where s.publication.status = PUBLISHED and x.startsAt <= :at and (x.endsAt is null or x.endsAt > :at)
			""";

	String LINES = "select new org.kindling.curation.PickLine(x.id, coalesce(c.slug, d.slug), e.slug, x.startsAt, "
			+ "x.endsAt, s.publication.status, " + StoryCard.NEW + ")" + StoryCard.FROM + """
					 join Pick x on x.story = s left join x.campaign c
					left join Edition e on e.id = x.editionId left join e.campaign d
					""";

	@Query(CARDS + " and x.place = 'home' order by x.position, x.id")
	List<StoryCard> findHome(Instant at);

	@Query(CARDS + " and x.place = 'campaign' and x.campaign.id = :campaign order by x.position, x.id")
	List<StoryCard> findCampaign(long campaign, Instant at);

	@Query(CARDS + """
			 and x.place = 'edition' and x.editionId = (select e.id from Edition e
				where e.campaign.id = :campaign and e.slug = :edition)
			order by x.position, x.id
			""")
	List<StoryCard> findEdition(long campaign, String edition, Instant at);

	/** Everything that is shown or will be, by places and in their order. */
	@Query(LINES + "where x.endsAt is null or x.endsAt > :now order by x.position, x.id")
	List<PickLine> findOpen(Instant now);

	/** The stories of a series, public or not. */
	@Query("select " + StoryCard.NEW + StoryCard.FROM + " where s.series.id = :series order by s.seriesPosition")
	List<StoryCard> findSeries(long series);

	@Query("select " + StoryCard.NEW + StoryCard.FROM + " where s.slug = :slug")
	Optional<StoryCard> findCard(String slug);

}
