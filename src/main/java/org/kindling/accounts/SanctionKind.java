package org.kindling.accounts;

import java.util.Locale;

/** What moderators may decide about somebody, the mildest first. */
public enum SanctionKind {

	/** They are told, and nothing else changes. */
	WARN,

	/** Two people have to approve whatever they hand in. */
	LIMIT,

	/** They may do nothing until a moment that is said. */
	SUSPEND,

	/** They may do nothing any more. */
	BAN;

	/** Whether all their roles are withheld. */
	public boolean isLockingOut() {
		return this == SUSPEND || this == BAN;
	}

	/** Its name in the ledger, in the database and in messages, such as {@code ban}. */
	public String word() {
		return name().toLowerCase(Locale.ROOT);
	}

	static SanctionKind of(String word) {
		return valueOf(word.toUpperCase(Locale.ROOT));
	}

}
