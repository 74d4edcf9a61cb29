package org.kindling.safety;

import java.util.List;

import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface TipRepository extends Repository<Tip, Long> {

	@Query("""
			select coalesce(t.title, e.title), coalesce(t.body, e.body), s.source from Tip s
			join TipText e on e.key.tipId = s.id and e.key.language = 'en'
			left join TipText t on t.key.tipId = s.id and t.key.language = :language
			order by s.position
			""")
	List<TipLine> findAll(String language);

}
