package org.kindling.tallies;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface TallyRepository extends Repository<Tally, Tally.Key> {

	/**
	 * What was counted on the days since {@code first}, each with its measure's total. A
	 * measure without such days comes once, without a day.
	 */
	@Query("""
			select v.key.measure, v.amount, t.key.day, t.amount from TallyTotal v
			left join Tally t on t.key.subject = v.key.subject and t.key.subjectId = v.key.subjectId
				and t.key.measure = v.key.measure and t.key.day >= :first
			where v.key.subject = :subject and v.key.subjectId = :id and v.key.measure in :measures
			order by t.key.day
			""")
	List<Row> findSince(Subject subject, long id, List<Measure> measures, LocalDate first);

	record Row(Measure measure, long total, @Nullable LocalDate day, @Nullable Long amount) {

	}

}
