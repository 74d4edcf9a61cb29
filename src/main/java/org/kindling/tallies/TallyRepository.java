package org.kindling.tallies;

import java.time.LocalDate;
import java.util.List;

import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface TallyRepository extends Repository<Tally, Tally.Key> {

	@Query("""
			select t.key.measure, t.key.day, t.amount from Tally t
			where t.key.subject = :subject and t.key.subjectId = :id order by t.key.day
			""")
	List<Row> findAll(Subject subject, long id);

	record Row(Measure measure, LocalDate day, long amount) {

	}

}
