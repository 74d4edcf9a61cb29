package org.kindling.stories;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;

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

	private final EntityManager entities;

	StoryListing(EntityManager entities) {
		this.entities = entities;
	}

	Slice<StoryCard> find(StoryFilter filter, StoryOrder order, Pageable page) {
		Map<String, Object> conditions = conditions(filter);
		TypedQuery<StoryCard> query = entities
			.createQuery("select " + StoryCard.NEW + StoryCard.FROM + " where s.publication.status = PUBLISHED "
					+ String.join("", clauses(filter)) + " order by " + order.clause(), StoryCard.class);
		conditions.forEach(query::setParameter);
		// One more than the page holds tells whether another page follows, without
		// counting.
		List<StoryCard> found = query.setFirstResult(Math.toIntExact(page.getOffset()))
			.setMaxResults(page.getPageSize() + 1)
			.getResultList();
		boolean more = found.size() > page.getPageSize();
		return new SliceImpl<>(more ? found.subList(0, page.getPageSize()) : found, page, more);
	}

	private static List<String> clauses(StoryFilter filter) {
		return conditions(filter).keySet().stream().map((name) -> switch (name) {
			case "campaign" -> " and s.campaign.id = :campaign";
			case "creator" -> " and a.id = :creator";
			case "language" -> " and s.language = :language";
			default -> " and exists (select 1 from Story b join b.hashtags h where b.id = s.id and h.name = :hashtag)";
		}).toList();
	}

	private static Map<String, Object> conditions(StoryFilter filter) {
		Map<String, Object> conditions = new LinkedHashMap<>();
		if (filter.campaign() != null) {
			conditions.put("campaign", filter.campaign());
		}
		if (filter.creator() != null) {
			conditions.put("creator", filter.creator());
		}
		if (filter.language() != null) {
			conditions.put("language", filter.language());
		}
		if (filter.hashtag() != null) {
			conditions.put("hashtag", filter.hashtag().value());
		}
		return conditions;
	}

}
