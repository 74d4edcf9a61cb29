package org.kindling.moderation.people;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.kindling.accounts.AccountFacts;
import org.kindling.accounts.Sanction;

/**
 * Somebody in a list.
 *
 * @param facts what is known of the account
 * @param handle without @, or null
 * @param inForce what holds for them, the gravest first
 */
record ConductLine(AccountFacts facts, @Nullable String handle, List<Sanction> inForce) {

	/** What they are called. */
	public String name() {
		return (handle != null) ? "@" + handle : "#" + facts.id();
	}

}
