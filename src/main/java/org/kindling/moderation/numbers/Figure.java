package org.kindling.moderation.numbers;

import java.util.Locale;

import org.jspecify.annotations.Nullable;

/**
 * A number as everybody may see it.
 *
 * @param amount how many, or null where that is covered
 * @param cover what covers it
 */
public record Figure(@Nullable Long amount, Cover cover) {

	/** From how many on a number tells nothing about single people. */
	static final long MANY = 5;

	static final Figure FEW = new Figure(null, Cover.FEW);

	static final Figure HIDDEN = new Figure(null, Cover.HIDDEN);

	static Figure read(@Nullable Long amount, String cover) {
		return new Figure(amount, Cover.valueOf(cover.toUpperCase(Locale.ROOT)));
	}

	static Figure of(long amount) {
		return new Figure(amount, Cover.NONE);
	}

	/** Whether it may be seen. */
	public boolean isKnown() {
		return cover == Cover.NONE;
	}

	/** What covers a number. */
	public enum Cover {

		/** Nothing. */
		NONE,

		/** It is from 1 to 4. */
		FEW,

		/** It would tell what another covers. */
		HIDDEN;

		/** Its name in the database and in what is given out, such as {@code few}. */
		public String word() {
			return name().toLowerCase(Locale.ROOT);
		}

	}

}
