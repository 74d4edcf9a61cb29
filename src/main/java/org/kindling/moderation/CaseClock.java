package org.kindling.moderation;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Rings once for each case that somebody was promised a decision about. */
@Repository
public class CaseClock {

	private final JdbcClient database;

	CaseClock(JdbcClient database) {
		this.database = database;
	}

	/**
	 * The open cases that are due before a moment and for which it has not rung before;
	 * if the caller's transaction fails, it rings again.
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public List<Case> ring(Instant before) {
		return database.sql(
				"update moderation_case set rung = true where due_at < :before and not rung returning moderation_case.*")
			.param("before", before.atOffset(ZoneOffset.UTC))
			.query(CaseRepository::read)
			.list();
	}

}
