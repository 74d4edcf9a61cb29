package org.kindling.publishing;

import java.time.Instant;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Recomputes the chain now and then, and remembers what was found. */
@Service
public class LedgerChecks {

	private static final Logger log = LoggerFactory.getLogger(LedgerChecks.class);

	private final LedgerService ledger;

	private final JdbcClient database;

	private final InstantSource time;

	LedgerChecks(LedgerService ledger, JdbcClient database, InstantSource time) {
		this.ledger = ledger;
		this.database = database;
		this.time = time;
	}

	/** What was found last; empty before the first check. */
	@Transactional(readOnly = true)
	public Optional<LedgerCheck> last() {
		return database.sql("select at, entries, head, broken from ledger_check order by at desc limit 1")
			.query((row, _) -> new LedgerCheck(row.getObject("at", OffsetDateTime.class).toInstant(),
					row.getLong("entries"), row.getString("head"), row.getObject("broken", Long.class)))
			.optional();
	}

	/** Checks everything that is in the ledger now. */
	@Transactional
	public LedgerCheck run() {
		Instant now = time.instant().truncatedTo(ChronoUnit.MICROS);
		LedgerService.Chain chain = ledger.walk();
		LedgerEntry last = chain.last();
		LedgerCheck check = new LedgerCheck(now, (last != null) ? last.number() : 0,
				(last != null) ? last.hash() : null, chain.broken());
		if (!check.isSound()) {
			log.error("Entry {} of the ledger is not what it was, or not where it should be", check.broken());
		}
		keep(check);
		return check;
	}

	private void keep(LedgerCheck check) {
		database.sql("""
				insert into ledger_check (at, entries, head, broken) values (:at, :entries, :head, :broken)
				on conflict (at) do nothing
				""")
			.param("at", check.at().atOffset(ZoneOffset.UTC))
			.param("entries", check.entries())
			.param("head", check.head())
			.param("broken", check.broken())
			.update();
	}

}
