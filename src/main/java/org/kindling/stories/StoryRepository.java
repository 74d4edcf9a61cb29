package org.kindling.stories;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.kindling.creators.Origin;
import org.kindling.media.Portrait;
import org.kindling.publishing.Publication;

import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface StoryRepository extends Repository<Story, Long> {

	String TOLD = """
			select s.id, s.publication, coalesce(t.language, s.language), coalesce(t.body, s.body), s.video.id,
				s.series.id, s.seriesPosition, a.handle, a.displayName, a.avatar,
			""" + Portrait.FILES_OF + """
			 a.portraitId), a.origin, c.slug, h.label
			from Story s join s.creator a join s.campaign c join c.hashtag h
			left join (select x.key.storyId as storyId, x.key.language as language, x.body as body
				from StoryTranslation x) t on t.storyId = s.id and t.language = :language
			""";

	@Query(TOLD + "where s.slug = :slug")
	Optional<Told> findTold(String slug, String language);

	@Query(TOLD + "where s.id = :id")
	Optional<Told> findTold(long id, String language);

	@Query("select count(s) > 0 from Story s where s.video.id in :videos and s.publication.status = PUBLISHED")
	boolean isAnyPublished(Collection<Long> videos);

	/** A card of a story that may not be public, for its author. */
	@Query("select " + StoryCard.NEW + StoryCard.FROM + " where s.id = :id")
	StoryCard findCard(long id);

	/** A story between the nearest of its series that are published. */
	@Query("select " + StoryCard.NEW + StoryCard.FROM + """
			where s.publication.status = PUBLISHED and (s.id = :id or s.series.id = :series and (
				s.seriesPosition = (select max(o.seriesPosition) from Story o where o.series.id = :series
					and o.publication.status = PUBLISHED and o.seriesPosition < :position)
				or s.seriesPosition = (select min(o.seriesPosition) from Story o where o.series.id = :series
					and o.publication.status = PUBLISHED and o.seriesPosition > :position)))
			order by s.seriesPosition
			""")
	List<StoryCard> findWithNeighbours(long id, @Nullable Long series, @Nullable Integer position);

	@Query("select new org.kindling.stories.Film(t.title, t.introduction, s.seriesPosition, " + StoryCard.NEW + ")"
			+ StoryCard.FROM + """
					 join SeriesText t on t.key.seriesId = s.series.id and t.key.language = (
						select x.key.language from SeriesText x where x.key.seriesId = s.series.id
						order by case x.key.language when :language then 0 when 'en' then 1 else 2 end,
							x.key.language limit 1)
					where s.campaign.id = :campaign and s.publication.status = PUBLISHED and s.series is not null
					order by s.series.id, s.seriesPosition
					""")
	List<Film> findFilms(long campaign, String language);

	@Query("select " + StoryCard.NEW + StoryCard.FROM + " where s.id in :ids and s.publication.status = PUBLISHED")
	List<StoryCard> findCards(List<Long> ids);

	@Query("""
			select distinct s.campaign.slug from Story s
			where s.creator.id = :creator and s.publication.status = PUBLISHED
			""")
	List<String> findCampaignsOf(long creator);

	@Query("select coalesce(max(s.id), 0) from Story s")
	long findLastId();

	@Query("""
			select s.slug from Story s
			where s.id >= :first and s.id < :end and s.publication.status = PUBLISHED order by s.id
			""")
	List<String> findSlugs(long first, long end);

	/**
	 * Ids of stories in which the words stand, the best match first. Of words that stand
	 * in very many, only the newest are ranked.
	 */
	@Query(nativeQuery = true, value = """
			with candidate as materialized (
				select id, search, published_at from story
				where status = 'published' and search @@ search_query(:language, :words)
				order by published_at desc limit 120)
			select id from candidate
			order by ts_rank(search, search_query(:language, :words)) desc, published_at desc
			""")
	List<Long> search(String words, String language);

	/**
	 * Ids of stories whose title is like the words, for words that were mistyped. Some
	 * hundred that are like enough are enough to choose from.
	 */
	@Query(nativeQuery = true, value = """
			with candidate as materialized (
				select id, title_plain, published_at from story
				where status = 'published' and plain(:words) <% title_plain limit 240)
			select id from candidate
			order by word_similarity(plain(:words), title_plain) desc, published_at desc
			""")
	List<Long> searchAlike(String words);

	record Told(long id, Publication publication, String language, String body, @Nullable Long video,
			@Nullable Long series, @Nullable Integer position, String handle, String displayName, String avatar,
			@Nullable String portrait, Origin origin, String campaign, String hashtag) {

	}

}
