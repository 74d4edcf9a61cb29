package org.kindling.safety;

import java.util.List;

import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface TipRepository extends Repository<Tip, Long> {

	@Query("""
			select t.title, t.body, s.source from Tip s
			join TipText t on t.key.tipId = s.id and t.key.language = (select x.key.language from TipText x
				where x.key.tipId = s.id
				order by case x.key.language when :language then 0 when 'en' then 1 else 2 end, x.key.language limit 1)
			order by s.position
			""")
	List<TipLine> findAll(String language);

}
