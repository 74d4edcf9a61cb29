package org.kindling.tallies;

import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.function.ToLongFunction;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import static org.kindling.tallies.Measure.CREATIONS;
import static org.kindling.tallies.Measure.VIEWS;

/** Tells what the portal counted itself. */
@Service
@Transactional(readOnly = true)
public class TallyService {

	private static final int DAYS_SHOWN = 56;

	private static final int RECENT_DAYS = 7;

	private final TallyRepository tallies;

	private final InstantSource time;

	TallyService(TallyRepository tallies, InstantSource time) {
		this.tallies = tallies;
		this.time = time;
	}

	/**
	 * Everything counted for a subject up to now.
	 * @param subject what kind of thing
	 * @param id its id in its own table; 0 for the portal
	 */
	public TallyHistory history(Subject subject, long id) {
		LocalDate today = LocalDate.ofInstant(time.instant(), ZoneOffset.UTC);
		LocalDate first = today.minusDays(DAYS_SHOWN - 1);
		List<TallyRepository.Row> rows = tallies.findSince(subject, id, List.of(VIEWS, CREATIONS), first);
		List<DayTally> days = withoutGaps(rows, first, today);
		List<DayTally> recent = days.stream().filter((day) -> day.day().isAfter(today.minusDays(RECENT_DAYS))).toList();
		return new TallyHistory(total(rows, VIEWS), total(rows, CREATIONS), sum(recent, DayTally::views),
				sum(recent, DayTally::creations), days);
	}

	private static List<DayTally> withoutGaps(List<TallyRepository.Row> rows, LocalDate first, LocalDate today) {
		NavigableMap<LocalDate, DayTally> days = new TreeMap<>();
		rows.stream()
			.filter((row) -> row.day() != null)
			.forEach((row) -> days.merge(row.day(), day(row), TallyService::sum));
		if (total(rows, VIEWS) == 0 && total(rows, CREATIONS) == 0) {
			return List.of();
		}
		// What was counted before the window shows that its quiet first days were
		// counted, too.
		boolean older = total(rows, VIEWS) > sum(days.values(), DayTally::views)
				|| total(rows, CREATIONS) > sum(days.values(), DayTally::creations);
		return (older ? first : days.firstKey()).datesUntil(today.plusDays(1))
			.map((day) -> days.getOrDefault(day, new DayTally(day, 0, 0)))
			.toList();
	}

	private static DayTally day(TallyRepository.Row row) {
		return (row.measure() == VIEWS) ? new DayTally(row.day(), row.amount(), 0)
				: new DayTally(row.day(), 0, row.amount());
	}

	private static DayTally sum(DayTally one, DayTally other) {
		return new DayTally(one.day(), one.views() + other.views(), one.creations() + other.creations());
	}

	private static long total(List<TallyRepository.Row> rows, Measure measure) {
		return rows.stream()
			.filter((row) -> row.measure() == measure)
			.mapToLong(TallyRepository.Row::total)
			.findFirst()
			.orElse(0);
	}

	private static long sum(Collection<DayTally> days, ToLongFunction<DayTally> of) {
		return days.stream().mapToLong(of).sum();
	}

}
