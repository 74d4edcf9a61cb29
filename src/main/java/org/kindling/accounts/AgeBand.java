package org.kindling.accounts;

import java.util.EnumSet;
import java.util.Set;

import static org.kindling.accounts.Freedom.ACCOUNT;
import static org.kindling.accounts.Freedom.COMPLIMENTS_WITHOUT_REVIEW;
import static org.kindling.accounts.Freedom.COUNTRY;
import static org.kindling.accounts.Freedom.FEATURED_BY_ONE_APPROVAL;
import static org.kindling.accounts.Freedom.LISTED_PROFILE;
import static org.kindling.accounts.Freedom.LISTED_PROFILE_FROM_THE_START;
import static org.kindling.accounts.Freedom.OPEN_CONTACT;

/**
 * How old somebody says they are: never more than a band, never a birth date. This is the
 * one place that says what follows from it.
 */
public enum AgeBand {

	/** Too young for an account; nothing about them is kept. */
	UNDER_13,

	/** 13 to 15. */
	FROM_13(ACCOUNT),

	/** 16 to 17. */
	FROM_16(ACCOUNT, LISTED_PROFILE),

	/** 18 and over. */
	ADULT(ACCOUNT, LISTED_PROFILE, LISTED_PROFILE_FROM_THE_START, COUNTRY, OPEN_CONTACT, COMPLIMENTS_WITHOUT_REVIEW,
			FEATURED_BY_ONE_APPROVAL);

	private final Set<Freedom> freedoms = EnumSet.noneOf(Freedom.class);

	AgeBand(Freedom... freedoms) {
		this.freedoms.addAll(Set.of(freedoms));
	}

	/** Whether people of this age have that freedom. */
	public boolean allows(Freedom freedom) {
		return freedoms.contains(freedom);
	}

	/** Whether the law counts them as grown up. */
	public boolean isAdult() {
		return this == ADULT;
	}

}
