package org.kindling.platform.limits;

import java.time.Duration;

import org.springframework.boot.convert.DurationStyle;
import org.springframework.util.Assert;

/**
 * How often something may be done. Who has used it all up gets one more try after each
 * part of the period, not all of them at its end.
 *
 * @param times how often, at once
 * @param period how long it takes until all of them are there again
 */
record Rate(int times, Duration period) {

	private static final Duration LONGEST = Duration.ofDays(1);

	Rate {
		Assert.isTrue(times > 0, () -> "A limit must let something through, and it lets " + times);
		Assert.isTrue(period.isPositive() && period.compareTo(LONGEST) <= 0,
				() -> "A limit is for a day or less, and it is for " + period);
	}

	/** Reads {@code 10/15m}: ten times in fifteen minutes. */
	static Rate of(String words) {
		String[] parts = words.split("/", 2);
		Assert.isTrue(parts.length == 2, () -> "A limit is written as 10/15m, and it is " + words);
		return new Rate(Integer.parseInt(parts[0].strip()), DurationStyle.SIMPLE.parse(parts[1].strip()));
	}

	@Override
	public String toString() {
		return times + "/" + DurationStyle.SIMPLE.print(period);
	}

}
