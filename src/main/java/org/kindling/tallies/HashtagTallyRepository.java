package org.kindling.tallies;

import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Slice;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface HashtagTallyRepository extends Repository<TallyTotal, TallyTotal.Key> {

	@Query("""
			select h.name, h.label, c.amount, coalesce(v.amount, 0)
			from TallyTotal c join Hashtag h on h.id = c.key.subjectId
			left join TallyTotal v on v.key.subject = HASHTAG and v.key.subjectId = h.id and v.key.measure = VIEWS
			where c.key.subject = HASHTAG and c.key.measure = CREATIONS and c.amount > 0
			order by c.amount desc, c.key.subjectId desc
			""")
	Slice<HashtagTally> findLargest(Pageable page);

}
