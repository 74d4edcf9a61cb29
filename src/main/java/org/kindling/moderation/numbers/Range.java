package org.kindling.moderation.numbers;

/**
 * Between which numbers one must lie.
 *
 * @param least not less than
 * @param most not more than; {@link #ENDLESS} is any
 */
record Range(long least, long most) {

	/** More than is ever counted, and still far from the end of what can be computed. */
	static final long ENDLESS = 1L << 40;

	static final Range FEW = new Range(1, Figure.MANY - 1);

	static final Range MANY = new Range(Figure.MANY, ENDLESS);

	static final Range ANY = new Range(0, ENDLESS);

	static Range of(long amount) {
		return new Range(amount, amount);
	}

	boolean isPossible() {
		return least <= most;
	}

	boolean isExact() {
		return least == most;
	}

	/** What is in both. */
	Range and(Range other) {
		return new Range(Math.max(least, other.least), Math.min(most, other.most));
	}

	Range plus(Range other) {
		return new Range(least + other.least, Math.min(ENDLESS, most + other.most));
	}

	Range minus(Range other) {
		return new Range((other.most >= ENDLESS) ? 0 : least - other.most,
				(most >= ENDLESS) ? ENDLESS : most - other.least);
	}

}
