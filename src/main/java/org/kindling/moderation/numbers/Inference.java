package org.kindling.moderation.numbers;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What somebody can work out who knows which numbers add up to which: from what is left
 * of a sum, from what that leaves of the next, and so on. As no two sums have more than
 * one number in common, and they form no circle, nobody can work out more than this.
 */
record Inference(List<Relation> relations) {

	/** Narrows ranges as far as they can be; what contradicts itself is left alone. */
	Map<Cell, Range> narrow(Map<Cell, Range> known) {
		Map<Cell, Range> ranges = new HashMap<>(known);
		boolean narrower = true;
		while (narrower) {
			narrower = false;
			for (Relation relation : relations) {
				for (Cell cell : relation.cells().toList()) {
					Range before = ranges.get(cell);
					Range after = before.and(rest(relation, cell, ranges));
					if (after.isPossible() && !after.equals(before)) {
						ranges.put(cell, after);
						narrower = true;
					}
				}
			}
		}
		return ranges;
	}

	/** What one sum leaves for one of its numbers. */
	static Range rest(Relation relation, Cell cell, Map<Cell, Range> ranges) {
		boolean isPart = relation.parts().contains(cell);
		Range own = sum((isPart ? relation.parts() : relation.totals()).stream().filter((each) -> !each.equals(cell)),
				ranges);
		Range other = sum((isPart ? relation.totals() : relation.parts()).stream(), ranges);
		return other.minus(own);
	}

	private static Range sum(Stream<Cell> cells, Map<Cell, Range> ranges) {
		return cells.map(ranges::get).reduce(Range.of(0), Range::plus);
	}

}
