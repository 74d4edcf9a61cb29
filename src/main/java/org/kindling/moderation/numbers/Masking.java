package org.kindling.moderation.numbers;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.kindling.moderation.numbers.Figure.Cover;

/**
 * Covers what is so few that it could tell about single people, and as much else as is
 * needed so that nobody can work that out.
 */
class Masking {

	private final Map<Cell, Long> amounts;

	private final List<Relation> relations;

	private final Inference inference;

	private final Map<Cell, Range> ranges = new HashMap<>();

	private final Map<Cell, Figure> figures = new HashMap<>();

	/**
	 * Prepares the masking of numbers that stand in relations to each other.
	 * @param amounts all of them, zeros as well
	 * @param relations sums of them; no two have more than one number in common, and they
	 * form no circle
	 */
	Masking(Map<Cell, Long> amounts, List<Relation> relations) {
		this.amounts = amounts;
		this.relations = relations;
		this.inference = new Inference(relations);
	}

	Map<Cell, Figure> figures() {
		amounts.forEach((cell, amount) -> cover(cell, (amount > 0 && amount < Figure.MANY) ? Cover.FEW : Cover.NONE));
		for (Optional<Cell> told = told(); told.isPresent(); told = told()) {
			protect(told.get());
		}
		return Map.copyOf(figures);
	}

	/**
	 * One that is covered and can be worked out all the same; a total first, because its
	 * parts may be told by it.
	 */
	private Optional<Cell> told() {
		Map<Cell, Range> narrowed = inference.narrow(ranges);
		return figures.entrySet()
			.stream()
			.filter((entry) -> !entry.getValue().isKnown() && narrowed.get(entry.getKey()).isExact())
			.map(Map.Entry::getKey)
			.min(Comparator.comparing(Cell::isPart).thenComparing(Cell::measure).thenComparing(Cell::part));
	}

	private void protect(Cell told) {
		List<Relation> near = relations.stream().filter((relation) -> relation.has(told)).toList();
		near.stream()
			.flatMap((relation) -> next(relation).stream())
			.findFirst()
			.ifPresentOrElse((cell) -> cover(cell, Cover.HIDDEN), () -> sayNothing(near));
	}

	/**
	 * The smallest that can still be seen. Totals stay: they were public before their
	 * parts were.
	 */
	private Optional<Cell> next(Relation relation) {
		return relation.parts()
			.stream()
			.filter(this::hides)
			.min(Comparator.comparing((Cell cell) -> amounts.get(cell)).thenComparing(Cell::part));
	}

	// That something is zero tells about nobody, and hides nobody.
	private boolean hides(Cell cell) {
		return figures.get(cell).isKnown() && amounts.get(cell) > 0;
	}

	/** Where all parts are few, even that they are would tell too much. */
	private void sayNothing(List<Relation> near) {
		List<Cell> silent = near.stream()
			.flatMap((relation) -> relation.parts().stream())
			.filter((cell) -> !hides(cell) && !Range.ANY.equals(ranges.get(cell)))
			.toList();
		if (silent.isEmpty()) {
			throw new IllegalStateException("These numbers cannot be masked: " + amounts);
		}
		silent.forEach((cell) -> {
			figures.put(cell, Figure.HIDDEN);
			ranges.put(cell, Range.ANY);
		});
	}

	private void cover(Cell cell, Cover cover) {
		long amount = amounts.get(cell);
		figures.put(cell, (cover != Cover.NONE) ? new Figure(null, cover) : Figure.of(amount));
		ranges.put(cell, switch (cover) {
			case NONE -> Range.of(amount);
			case FEW -> Range.FEW;
			case HIDDEN -> Range.MANY;
		});
	}

}
