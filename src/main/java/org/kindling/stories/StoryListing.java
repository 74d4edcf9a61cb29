package org.kindling.stories;

import java.util.ArrayList;
import java.util.List;

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

	private final EntityManager entities;

	StoryListing(EntityManager entities) {
		this.entities = entities;
	}

	Slice<StoryCard> find(StoryFilter filter, @Nullable Long hashtag, StoryOrder order, Pageable page) {
		TypedQuery<StoryCard> query = entities.createQuery("select " + StoryCard.NEW + StoryCard.FROM + bearing(hashtag)
				+ " where s.publication.status = PUBLISHED" + String.join("", conditions(filter)) + " order by "
				+ clause(order, hashtag), StoryCard.class);
		if (filter.language() != null) {
			query.setParameter("language", filter.language());
		}
		// One more than the page holds tells whether another page follows, without
		// counting.
		List<StoryCard> found = query.setFirstResult(Math.toIntExact(page.getOffset()))
			.setMaxResults(page.getPageSize() + 1)
			.getResultList();
		boolean more = found.size() > page.getPageSize();
		return new SliceImpl<>(more ? found.subList(0, page.getPageSize()) : found, page, more);
	}

	// The number of the hashtag, and of a campaign or creator, stands in the query
	// itself:
	// PostgreSQL then plans a hashtag that half of all stories bear otherwise than one
	// that
	// three bear, and would not with a parameter.
	private static String bearing(@Nullable Long hashtag) {
		return (hashtag != null) ? " join StoryHashtag g on g.key.storyId = s.id and g.publishedAt is not null"
				+ " and g.key.hashtagId = " + hashtag : "";
	}

	private static List<String> conditions(StoryFilter filter) {
		List<String> conditions = new ArrayList<>();
		if (filter.campaign() != null) {
			conditions.add(" and s.campaign.id = " + filter.campaign());
		}
		if (filter.creator() != null) {
			conditions.add(" and a.id = " + filter.creator());
		}
		if (filter.language() != null) {
			conditions.add(" and s.language = :language");
		}
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
