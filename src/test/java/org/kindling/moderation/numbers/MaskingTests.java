package org.kindling.moderation.numbers;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kindling.moderation.numbers.Figure.HIDDEN;
import static org.kindling.moderation.numbers.Measure.AGAINST_AUTHORS;
import static org.kindling.moderation.numbers.Measure.APPROVED;
import static org.kindling.moderation.numbers.Measure.DECLINED;
import static org.kindling.moderation.numbers.Measure.REASON;
import static org.kindling.moderation.numbers.Measure.REMOVED;
import static org.kindling.moderation.numbers.Measure.RETURNED;

class MaskingTests {

	private static final int MOST = 60;

	@Test
	void leavesManyAndNoneAsTheyAre() {
		Published published = publish(Map.of(cell(APPROVED, "en"), 70L, cell(APPROVED, "ms"), 5L));

		assertThat(published.figures()).containsEntry(cell(APPROVED, "en"), Figure.of(70))
			.containsEntry(cell(APPROVED, "ms"), Figure.of(5))
			.containsEntry(Cell.all(APPROVED), Figure.of(75))
			.containsEntry(cell(RETURNED, "ms"), Figure.of(0));
	}

	@Test
	void coversFewAndTheSmallestThatWouldGiveThemAway() {
		Published published = publish(
				Map.of(cell(APPROVED, "en"), 70L, cell(APPROVED, "es"), 20L, cell(APPROVED, "ms"), 3L));

		assertThat(published.figures()).containsEntry(cell(APPROVED, "ms"), Figure.FEW)
			.containsEntry(cell(APPROVED, "es"), HIDDEN)
			.containsEntry(cell(APPROVED, "en"), Figure.of(70))
			.containsEntry(Cell.all(APPROVED), Figure.of(93));
	}

	@Test
	void coversAReasonThatWouldTellHowManyWereDeclined() {
		Published published = publish(
				Map.of(cell(RETURNED, "en"), 20L, cell(DECLINED, "en"), 2L, cell(REASON, "privacy"), 22L));

		assertThat(published.figures()).containsEntry(Cell.all(DECLINED), Figure.FEW)
			.containsEntry(cell(REASON, "privacy"), HIDDEN);
	}

	@Test
	void saysNothingAtAllWhereEvenThatAllAreFewWouldTell() {
		Published published = publish(Map.of(cell(APPROVED, "en"), 4L, cell(APPROVED, "ms"), 4L));

		assertThat(published.figures()).containsEntry(cell(APPROVED, "en"), HIDDEN)
			.containsEntry(cell(APPROVED, "ms"), HIDDEN)
			.containsEntry(Cell.all(APPROVED), Figure.of(8));
	}

	@Test
	void showsLanguagesAndReasonsOnlyOnceAQuarterHasEnded() {
		Map<Cell, Long> counted = Map.of(cell(RETURNED, "en"), 20L, cell(REASON, "privacy"), 20L,
				cell(Measure.SANCTION, "warn"), 9L);

		Published published = Published.of(counted, Map.of(), false);

		assertThat(published.figures().keySet()).extracting(Cell::part).containsOnly(Cell.ALL);
		assertThat(published.figures()).containsEntry(Cell.all(RETURNED), Figure.of(20));
	}

	@Test
	void showsTimesOnlyWhereItCanBeSeenThatManyWereDecided() {
		Map<String, Waiting> times = Map.of("en", new Waiting("en", 10, 20), "ms", new Waiting("ms", 1, 2), Cell.ALL,
				new Waiting(Cell.ALL, 9, 20));

		Published published = Published.of(Map.of(cell(APPROVED, "en"), 70L, cell(APPROVED, "ms"), 3L,
				cell(RETURNED, "ms"), 3L, cell(REASON, "privacy"), 3L), times, true);

		assertThat(published.times().keySet()).doesNotContain("ms").contains(Cell.ALL);
	}

	/**
	 * Whoever knows all that is public, and that what is few is from 1 to 4, still has
	 * two numbers to choose from for everything that is covered.
	 */
	@ParameterizedTest
	@ValueSource(ints = { 1, 2, 3, 5, 8, 12 })
	void nobodyCanWorkOutWhatIsCovered(int size) {
		for (int seed = 0; seed < 60; seed++) {
			Map<Cell, Long> counted = random(new Random(31L * size + seed), size);
			Map<Cell, Figure> seen = publish(counted).figures();

			seen.forEach((cell, figure) -> {
				if (!figure.isKnown()) {
					assertThat(possible(cell, seen)).as("%s of %s, seen as %s", cell, counted, seen)
						.hasSizeGreaterThanOrEqualTo(2)
						.contains(amount(cell, counted));
				}
				else {
					assertThat(figure.amount()).satisfiesAnyOf((seenAmount) -> assertThat(seenAmount).isZero(),
							(seenAmount) -> assertThat(seenAmount).isGreaterThanOrEqualTo(Figure.MANY));
				}
			});
		}
	}

	// All amounts that one can have, by trying every sum: a way of its own to the answer.
	private static List<Integer> possible(Cell cell, Map<Cell, Figure> seen) {
		return domain(cell, seen, null, 0).stream().filter((amount) -> isPossible(seen, cell, amount)).boxed().toList();
	}

	private static boolean isPossible(Map<Cell, Figure> seen, Cell cell, int amount) {
		Map<Measure, BitSet> totals = new HashMap<>();
		for (Measure measure : Measure.BY_LANGUAGE) {
			BitSet total = sums(parts(seen, measure), seen, cell, amount);
			total.and(domain(Cell.all(measure), seen, cell, amount));
			if (total.isEmpty()) {
				return false;
			}
			totals.put(measure, total);
		}
		BitSet against = AGAINST_AUTHORS.stream().map(totals::get).reduce(MaskingTests::plus).orElseThrow();
		return against.intersects(sums(parts(seen, REASON), seen, cell, amount));
	}

	private static BitSet sums(List<Cell> cells, Map<Cell, Figure> seen, Cell fixed, int amount) {
		return cells.stream().map((cell) -> domain(cell, seen, fixed, amount)).reduce(only(0), MaskingTests::plus);
	}

	private static BitSet domain(Cell cell, Map<Cell, Figure> seen, Cell fixed, int amount) {
		BitSet domain = new BitSet();
		if (cell.equals(fixed)) {
			domain.set(amount);
			return domain;
		}
		Figure figure = seen.get(cell);
		switch (figure.cover()) {
			case NONE -> domain.set(figure.amount().intValue());
			case FEW -> domain.set(1, 5);
			case HIDDEN -> domain.set(0, MOST);
		}
		return domain;
	}

	private static BitSet plus(BitSet a, BitSet b) {
		BitSet sum = new BitSet();
		a.stream().forEach((first) -> b.stream().forEach((second) -> sum.set(first + second)));
		return sum;
	}

	private static BitSet only(int amount) {
		BitSet one = new BitSet();
		one.set(amount);
		return one;
	}

	private static List<Cell> parts(Map<Cell, Figure> seen, Measure measure) {
		return seen.keySet()
			.stream()
			.filter((cell) -> cell.measure() == measure && !cell.part().equals(Cell.ALL))
			.toList();
	}

	private static Map<Cell, Long> random(Random random, int size) {
		Map<Cell, Long> counted = new HashMap<>();
		List<String> languages = Stream.of("", "en", "es", "id", "ms").limit(1 + random.nextInt(5)).toList();
		for (Measure measure : List.of(APPROVED, RETURNED, DECLINED, REMOVED)) {
			for (String language : languages) {
				if (random.nextInt(4) > 0) {
					counted.put(cell(measure, language), (long) random.nextInt(size + 1));
				}
			}
		}
		long against = counted.entrySet()
			.stream()
			.filter((entry) -> AGAINST_AUTHORS.contains(entry.getKey().measure()))
			.mapToLong(Map.Entry::getValue)
			.sum();
		int reasons = 1 + random.nextInt(4);
		IntStream.range(0, (int) against)
			.forEach((_) -> counted.merge(cell(REASON, "reason-" + random.nextInt(reasons)), 1L, Long::sum));
		return counted;
	}

	private static int amount(Cell cell, Map<Cell, Long> counted) {
		if (!cell.part().equals(Cell.ALL)) {
			return counted.getOrDefault(cell, 0L).intValue();
		}
		List<Long> all = new ArrayList<>();
		counted.forEach((each, amount) -> {
			if (each.measure() == cell.measure()) {
				all.add(amount);
			}
		});
		return all.stream().mapToInt(Long::intValue).sum();
	}

	private static Published publish(Map<Cell, Long> counted) {
		return Published.of(counted, Map.of(), true);
	}

	private static Cell cell(Measure measure, String part) {
		return new Cell(measure, part);
	}

}
