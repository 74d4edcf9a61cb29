package org.kindling.moderation.numbers;

import java.util.List;
import java.util.stream.Stream;

/**
 * That some numbers add up to what others add up to, as everybody knows.
 *
 * @param parts such as the languages
 * @param totals such as all languages together
 */
record Relation(List<Cell> parts, List<Cell> totals) {

	Stream<Cell> cells() {
		return Stream.concat(parts.stream(), totals.stream());
	}

	boolean has(Cell cell) {
		return parts.contains(cell) || totals.contains(cell);
	}

}
