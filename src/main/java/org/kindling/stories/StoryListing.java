package org.kindling.stories;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import org.jspecify.annotations.Nullable;

import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Slice;
import org.springframework.data.domain.SliceImpl;
import org.springframework.stereotype.Repository;

/**
 * Lists published stories. The query is put together from the filters that are set: one
 * that holds them all would keep PostgreSQL from choosing the index for each.
 */
@Repository
class StoryListing {

	private static final String BEARING = " join StoryHashtag g on g.key.storyId = s.id and g.publishedAt is not null";

	private static final Map<String, String> CLAUSES = Map.of("campaign", " and s.campaign.id = :campaign", "creator",
			" and a.id = :creator", "language", " and s.language = :language", "hashtag",
			" and g.key.hashtagId = :hashtag");

	private final EntityManager entities;

	StoryListing(EntityManager entities) {
		this.entities = entities;
	}

	Slice<StoryCard> find(StoryFilter filter, @Nullable Long hashtag, StoryOrder order, Pageable page) {
		Map<String, Object> conditions = conditions(filter, hashtag);
		TypedQuery<StoryCard> query = entities.createQuery("select " + StoryCard.NEW + StoryCard.FROM
				+ ((hashtag != null) ? BEARING : "") + " where s.publication.status = PUBLISHED"
				+ String.join("", conditions.keySet().stream().map(CLAUSES::get).toList()) + " order by "
				+ clause(order, hashtag), StoryCard.class);
		conditions.forEach(query::setParameter);
		// One more than the page holds tells whether another page follows, without
		// counting.
		List<StoryCard> found = query.setFirstResult(Math.toIntExact(page.getOffset()))
			.setMaxResults(page.getPageSize() + 1)
			.getResultList();
		boolean more = found.size() > page.getPageSize();
		return new SliceImpl<>(more ? found.subList(0, page.getPageSize()) : found, page, more);
	}

	private static Map<String, Object> conditions(StoryFilter filter, @Nullable Long hashtag) {
		Map<String, Object> conditions = new LinkedHashMap<>();
		conditions.put("campaign", filter.campaign());
		conditions.put("creator", filter.creator());
		conditions.put("language", filter.language());
		conditions.put("hashtag", hashtag);
		conditions.values().removeIf(Objects::isNull);
		return conditions;
	}

	private static String clause(StoryOrder order, @Nullable Long hashtag) {
		return switch (order) {
			case VIEWS -> "v.amount desc, v.key.subjectId desc";
			case NEWEST -> (hashtag != null) ? "g.publishedAt desc, g.key.storyId desc"
					: "s.publication.publishedAt desc, s.id desc";
		};
	}

}
