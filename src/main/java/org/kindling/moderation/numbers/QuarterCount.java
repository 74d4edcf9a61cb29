package org.kindling.moderation.numbers;

import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Counts a quarter, from the ledger and from nothing else. */
@Repository
class QuarterCount {

	// What was said about a thing without a language is counted with what the thing was
	// handed in as.
	private static final String ENTRIES = """
			with counted as (select e.number, e.kind, e.item_id, e.step, e.role, e.reason, e.at,
				lower(split_part(coalesce(e.language, (select p.language from ledger_entry p
					where p.kind = e.kind and p.item_id = e.item_id and p.number < e.number and p.language is not null
					order by p.number desc limit 1), ''), '-', 1)) as language
			from ledger_entry e where e.at >= :from and e.at < :until)
			""";

	private static final String AMOUNTS = ENTRIES
			+ """
					select case step when 'hand_in' then 'received'
							when 'approve' then case role when 'portal' then 'by_rule' else 'approved' end
							when 'return' then 'returned' when 'decline' then 'declined' when 'remove' then 'removed'
							when 'restore' then 'restored' when 'report' then 'reported' when 'clear' then 'cleared'
							when 'hide' then 'hidden' when 'appeal' then 'appealed' when 'reverse' then 'reversed' end as measure,
						language as part, count(*) as amount
					from counted where step in ('hand_in', 'approve', 'return', 'decline', 'remove', 'restore', 'report', 'clear',
						'hide', 'appeal', 'reverse')
					group by 1, 2
					union all select 'reason', coalesce(reason, ''), count(*) from counted
					where step in ('return', 'decline', 'remove') group by 2
					union all select 'sanction', step, count(*) from counted
					where kind = 'person' and step in ('warn', 'limit', 'suspend', 'ban') group by 2
					""";

	private static final String TIMES = ENTRIES + """
			select coalesce(language, '*') as language,
				round(percentile_cont(0.5) within group (order by minutes)) as median,
				round(percentile_cont(0.9) within group (order by minutes)) as ninetieth
			from (select d.language, extract(epoch from d.at - h.at) / 60 as minutes from counted d
				cross join lateral (select at from ledger_entry where kind = d.kind and item_id = d.item_id
					and step = 'hand_in' and number < d.number order by number desc limit 1) h
				where d.step in ('approve', 'return', 'decline') and d.role <> 'portal') waited
			group by grouping sets ((language), ())
			having count(*) > 0
			""";

	private final JdbcClient database;

	QuarterCount(JdbcClient database) {
		this.database = database;
	}

	/** How many there are of each; those of all languages together are not among them. */
	Map<Cell, Long> amounts(Quarter quarter) {
		Map<Cell, Long> amounts = new HashMap<>();
		during(AMOUNTS, quarter).query((row) -> {
			amounts.put(new Cell(Measure.of(row.getString("measure")), row.getString("part")), row.getLong("amount"));
		});
		return amounts;
	}

	/** How long decisions took, by language, and for {@link Cell#ALL}. */
	Map<String, Waiting> times(Quarter quarter) {
		return during(TIMES, quarter).query(Waiting.class)
			.stream()
			.collect(Collectors.toMap(Waiting::language, Function.identity()));
	}

	private JdbcClient.StatementSpec during(String sql, Quarter quarter) {
		return database.sql(sql)
			.param("from", quarter.begin().atOffset(ZoneOffset.UTC))
			.param("until", quarter.end().atOffset(ZoneOffset.UTC));
	}

}
