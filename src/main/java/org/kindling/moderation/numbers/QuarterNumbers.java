package org.kindling.moderation.numbers;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

/**
 * The public numbers of a quarter.
 *
 * @param quarter which
 * @param countedAt when they were counted
 * @param rule by which rule
 * @param complete whether it had ended by then; before, only all languages together are
 * shown
 * @param figures the numbers, masked
 * @param times how long decisions took, by language, and for {@link Cell#ALL}
 */
public record QuarterNumbers(Quarter quarter, Instant countedAt, int rule, boolean complete, Map<Cell, Figure> figures,
		Map<String, Waiting> times) {

	/** The languages, as tags, in the order of the alphabet; empty is none. */
	public List<String> languages() {
		return List.copyOf(parts(Measure.RECEIVED).stream()
			.filter((part) -> !part.equals(Cell.ALL))
			.collect(Collectors.toCollection(TreeSet::new)));
	}

	/**
	 * The codes of the reasons, or the acts about people, in the order of the alphabet.
	 */
	public List<String> parts(String measure) {
		return parts(Measure.of(measure));
	}

	/** How many there are of one, in all languages. */
	public Figure all(String measure) {
		return of(measure, Cell.ALL);
	}

	/** How many there are of one part. */
	public Figure of(String measure, String part) {
		return figures.getOrDefault(new Cell(Measure.of(measure), part), Figure.of(0));
	}

	/** How long decisions took in all languages, or null where too few were decided. */
	public @Nullable Waiting time() {
		return times.get(Cell.ALL);
	}

	/** Whether anything is covered. */
	public boolean isMasked() {
		return figures.values().stream().anyMatch((figure) -> !figure.isKnown());
	}

	private List<String> parts(Measure measure) {
		return figures.keySet().stream().filter((cell) -> cell.measure() == measure).map(Cell::part).sorted().toList();
	}

}
