package org.kindling.moderation.numbers;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;

import org.kindling.moderation.numbers.DeskNumbers.Claimed;
import org.kindling.moderation.numbers.DeskNumbers.Day;
import org.kindling.moderation.numbers.DeskNumbers.Pile;
import org.kindling.moderation.numbers.DeskNumbers.Worker;
import org.kindling.publishing.Item;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads what waits, and what was done lately. */
@Repository
class DeskShelf {

	private static final int DAYS = 30;

	private static final Duration WEEK = Duration.ofDays(7);

	private final JdbcClient database;

	DeskShelf(JdbcClient database) {
		this.database = database;
	}

	List<Pile> waiting() {
		return database.sql("""
				select kind, cause, count(*) as amount, min(opened_at) as since from moderation_case
				group by kind, cause order by since
				""")
			.query((row, _) -> new Pile(row.getString("kind"), row.getString("cause"), row.getLong("amount"),
					instant(row, "since")))
			.list();
	}

	List<Claimed> claims(Instant now) {
		return database.sql("""
				select distinct on (claimed_until, kind, item_id) * from moderation_case
				where claimed_by is not null and claimed_until > :now order by claimed_until, kind, item_id limit 50
				""")
			.param("now", now.atOffset(ZoneOffset.UTC))
			.query((row, _) -> new Claimed(new Item(row.getString("kind"), row.getLong("item_id")),
					row.getString("title"), row.getString("language"), row.getLong("claimed_by"),
					instant(row, "claimed_until")))
			.list();
	}

	List<Day> days(Instant now) {
		LocalDate today = LocalDate.ofInstant(now, ZoneOffset.UTC);
		return database
			.sql("""
					select day::date as day, coalesce(received, 0) as received, coalesce(decided, 0) as decided
					from generate_series(:first::date, :today::date, interval '1 day') as day
					left join (select (at at time zone 'UTC')::date as done,
							count(*) filter (where step in ('hand_in', 'report', 'hide', 'appeal')) as received,
							count(*) filter (where role = 'moderator' and step in ('approve', 'endorse', 'return', 'decline',
								'remove', 'restore', 'clear', 'uphold')) as decided
						from ledger_entry where at >= :since group by 1) counted on done = day::date
					order by day desc
					""")
			.param("first", today.minusDays(DAYS - 1))
			.param("today", today)
			.param("since", today.minusDays(DAYS - 1).atStartOfDay().atOffset(ZoneOffset.UTC))
			.query(Day.class)
			.list();
	}

	List<Worker> people(Instant now) {
		return database.sql("""
				select moderator_id as account, count(*) filter (where at >= :week) as week, count(*) as month,
					count(*) filter (where severe) as severe
				from moderation_work where at >= :month group by moderator_id order by month desc, account
				""")
			.param("week", now.minus(WEEK).atOffset(ZoneOffset.UTC))
			.param("month", now.minus(Duration.ofDays(DAYS)).atOffset(ZoneOffset.UTC))
			.query(Worker.class)
			.list();
	}

	private static Instant instant(ResultSet row, String column) throws SQLException {
		return row.getObject(column, OffsetDateTime.class).toInstant();
	}

}
