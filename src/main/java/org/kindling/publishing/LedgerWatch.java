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
public class LedgerWatch {

	private static final Logger log = LoggerFactory.getLogger(LedgerWatch.class);

	private final LedgerCheck check;

	private final JdbcClient database;

	private final InstantSource time;

	LedgerWatch(LedgerCheck check, JdbcClient database, InstantSource time) {
		this.check = check;
		this.database = database;
		this.time = time;
	}

	/** What was found last; empty before the first check. */
	@Transactional(readOnly = true)
	public Optional<LedgerState> last() {
		return database.sql("select at, entries, head, broken from ledger_check order by at desc limit 1")
			.query((row, _) -> new LedgerState(row.getObject("at", OffsetDateTime.class).toInstant(),
					row.getLong("entries"), row.getString("head"), row.getObject("broken", Long.class)))
			.optional();
	}

	/** Checks everything that is in the ledger now. */
	@Transactional
	public LedgerState run() {
		Instant now = time.instant().truncatedTo(ChronoUnit.MICROS);
		LedgerCheck.Verdict verdict = check.verify();
		LedgerState state = new LedgerState(now, verdict.lastSound().map(LedgerEntry::number).orElse(0L),
				verdict.lastSound().map(LedgerEntry::hash).orElse(null), verdict.broken().orElse(null));
		if (!state.isSound()) {
			log.error("Entry {} of the ledger is not what it was, or not where it should be", state.broken());
		}
		keep(state);
		return state;
	}

	private void keep(LedgerState state) {
		database.sql("""
				insert into ledger_check (at, entries, head, broken) values (:at, :entries, :head, :broken)
				on conflict (at) do nothing
				""")
			.param("at", state.at().atOffset(ZoneOffset.UTC))
			.param("entries", state.entries())
			.param("head", state.head())
			.param("broken", state.broken())
			.update();
	}

}
