package org.kindling.moderation.numbers;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads what is public of each quarter; it knows nothing else. */
@Repository
class QuarterShelf {

	private final JdbcClient database;

	QuarterShelf(JdbcClient database) {
		this.database = database;
	}

	/** Of each quarter what is counted in all languages, the latest first. */
	List<QuarterNumbers> overview() {
		return read("part = '*'", "language = '*'", null);
	}

	/** All that there is, the latest quarter first. */
	List<QuarterNumbers> everything() {
		return read("true", "true", null);
	}

	Optional<QuarterNumbers> find(Quarter quarter) {
		return read("first_day = :day", "first_day = :day", quarter.firstDay()).stream()
			.filter((found) -> found.quarter().equals(quarter))
			.findAny();
	}

	/** Since when anything is in the ledger. */
	Optional<Instant> since() {
		return database.sql("select at from ledger_entry order by at limit 1")
			.query(OffsetDateTime.class)
			.optional()
			.map(OffsetDateTime::toInstant);
	}

	private List<QuarterNumbers> read(String figures, String times, @Nullable LocalDate day) {
		Map<Quarter, QuarterNumbers> quarters = database.sql("select * from quarter order by first_day desc")
			.query(QuarterShelf::quarter)
			.stream()
			.collect(Collectors.toMap(QuarterNumbers::quarter, Function.identity(), (a, _) -> a, LinkedHashMap::new));
		database.sql("select * from quarter_figure where " + figures).param("day", day).query((row) -> {
			Cell cell = new Cell(Measure.of(row.getString("measure")), row.getString("part"));
			quarters.get(at(row))
				.figures()
				.put(cell, Figure.read(row.getObject("amount", Long.class), row.getString("cover")));
		});
		database.sql("select * from quarter_time where " + times).param("day", day).query((row) -> {
			Waiting waiting = new Waiting(row.getString("language"), row.getLong("median_minutes"),
					row.getLong("ninetieth_minutes"));
			quarters.get(at(row)).times().put(waiting.language(), waiting);
		});
		return List.copyOf(quarters.values());
	}

	private static QuarterNumbers quarter(ResultSet row, int number) throws SQLException {
		return new QuarterNumbers(at(row), row.getObject("counted_at", OffsetDateTime.class).toInstant(),
				row.getInt("rule"), row.getBoolean("complete"), new HashMap<>(), new HashMap<>());
	}

	private static Quarter at(ResultSet row) throws SQLException {
		return new Quarter(row.getObject("first_day", LocalDate.class));
	}

}
