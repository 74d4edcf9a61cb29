package org.kindling.moderation.numbers;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Counts the quarters that are not counted for good yet. */
@Service
class QuarterKeeping {

	/** A newer one counts all quarters anew. What it says is on the page. */
	static final int RULE = 1;

	// An entry may be committed a little later than the moment that it tells.
	private static final Duration LATE = Duration.ofHours(1);

	private final QuarterCount count;

	private final JdbcClient database;

	QuarterKeeping(QuarterCount count, JdbcClient database) {
		this.count = count;
		this.database = database;
	}

	@Transactional
	void refresh(Instant now) {
		Set<LocalDate> done = Set.copyOf(database.sql("select first_day from quarter where complete and rule = ?")
			.param(RULE)
			.query(LocalDate.class)
			.list());
		first().ifPresent((first) -> {
			for (Quarter each = Quarter.of(first); each.begin().isBefore(now); each = each.next()) {
				if (!done.contains(each.firstDay())) {
					publish(each, now);
				}
			}
		});
	}

	private Optional<Instant> first() {
		return database.sql("select at from ledger_entry order by at limit 1")
			.query(OffsetDateTime.class)
			.optional()
			.map(OffsetDateTime::toInstant);
	}

	// The row of the quarter comes first: of two who count at once, one waits.
	private void publish(Quarter quarter, Instant now) {
		boolean complete = !now.isBefore(quarter.end().plus(LATE));
		database.sql("""
				insert into quarter (first_day, counted_at, rule, complete) values (:day, :at, :rule, :complete)
				on conflict (first_day) do update
				set counted_at = excluded.counted_at, rule = excluded.rule, complete = excluded.complete
				""")
			.param("day", quarter.firstDay())
			.param("at", now.atOffset(ZoneOffset.UTC))
			.param("rule", RULE)
			.param("complete", complete)
			.update();
		List.of("quarter_figure", "quarter_time")
			.forEach((table) -> database.sql("delete from " + table + " where first_day = ?")
				.param(quarter.firstDay())
				.update());
		Published published = Published.of(count.amounts(quarter), count.times(quarter), complete);
		published.figures().forEach((cell, figure) -> add(quarter, cell, figure));
		published.times().values().forEach((waiting) -> add(quarter, waiting));
	}

	private void add(Quarter quarter, Cell cell, Figure figure) {
		database.sql("""
				insert into quarter_figure (first_day, measure, part, amount, cover)
				values (:day, :measure, :part, :amount, :cover)
				""")
			.param("day", quarter.firstDay())
			.param("measure", cell.measure().word())
			.param("part", cell.part())
			.param("amount", figure.amount())
			.param("cover", figure.cover().word())
			.update();
	}

	private void add(Quarter quarter, Waiting waiting) {
		database.sql("""
				insert into quarter_time (first_day, language, median_minutes, ninetieth_minutes)
				values (:day, :language, :median, :ninetieth)
				""")
			.param("day", quarter.firstDay())
			.param("language", waiting.language())
			.param("median", waiting.median())
			.param("ninetieth", waiting.ninetieth())
			.update();
	}

}
