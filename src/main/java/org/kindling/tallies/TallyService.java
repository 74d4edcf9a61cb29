package org.kindling.tallies;

import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToLongFunction;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

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
		Map<LocalDate, DayTally> days = new TreeMap<>();
		tallies.findAll(subject, id).forEach((row) -> days.merge(row.day(), day(row), TallyService::sum));
		LocalDate today = LocalDate.ofInstant(time.instant(), ZoneOffset.UTC);
		List<DayTally> all = List.copyOf(days.values());
		List<DayTally> recent = all.stream().filter((day) -> day.day().isAfter(today.minusDays(RECENT_DAYS))).toList();
		return new TallyHistory(total(all, DayTally::views), total(all, DayTally::creations),
				total(recent, DayTally::views), total(recent, DayTally::creations), withoutGaps(days, today));
	}

	private static List<DayTally> withoutGaps(Map<LocalDate, DayTally> days, LocalDate today) {
		if (days.isEmpty()) {
			return List.of();
		}
		LocalDate first = days.keySet().iterator().next();
		LocalDate window = today.minusDays(DAYS_SHOWN - 1);
		return (first.isBefore(window) ? window : first).datesUntil(today.plusDays(1))
			.map((day) -> days.getOrDefault(day, new DayTally(day, 0, 0)))
			.toList();
	}

	private static DayTally day(TallyRepository.Row row) {
		return switch (row.measure()) {
			case VIEWS -> new DayTally(row.day(), row.amount(), 0);
			case CREATIONS -> new DayTally(row.day(), 0, row.amount());
			case STICKERS, COMPLIMENTS -> new DayTally(row.day(), 0, 0);
		};
	}

	private static DayTally sum(DayTally one, DayTally other) {
		return new DayTally(one.day(), one.views() + other.views(), one.creations() + other.creations());
	}

	private static long total(List<DayTally> days, ToLongFunction<DayTally> of) {
		return days.stream().mapToLong(of).sum();
	}

}
