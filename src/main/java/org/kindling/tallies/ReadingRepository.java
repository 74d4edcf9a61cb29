package org.kindling.tallies;

import java.util.List;

import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface ReadingRepository extends Repository<Reading, Long> {

	String LINES = """
			select t.name, t.note, h.name, r.kind, r.qualifier, r.amount, r.asOf, r.source, r.link
			from Reading r join r.subject s left join s.hashtag h
			join ReadingSubjectText t on t.key.subjectId = s.id and t.key.language = (
				select x.key.language from ReadingSubjectText x where x.key.subjectId = s.id
				order by case x.key.language when :language then 0 when 'en' then 1 else 2 end, x.key.language limit 1)
			where not exists (select 1 from Reading n where n.supersedes = r.id)
				and r.id not in (select w.readingId from ReadingWithdrawal w)
			""";

	@Query(LINES + "and s.campaignId = :campaign order by r.asOf, r.amount desc")
	List<ReadingLine> findByCampaign(long campaign, String language);

	@Query(LINES + "and h.id = :hashtag order by r.asOf, r.amount desc")
	List<ReadingLine> findByHashtag(long hashtag, String language);

}
