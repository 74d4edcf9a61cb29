package org.kindling.moderation.numbers;

/**
 * Where a number stands.
 *
 * @param measure what is counted
 * @param part of what: a language, a reason, an act; or {@link #ALL}
 */
record Cell(Measure measure, String part) {

	/** All languages together. */
	static final String ALL = "*";

	boolean isPart() {
		return !part.equals(ALL);
	}

	static Cell all(Measure measure) {
		return new Cell(measure, ALL);
	}

}
