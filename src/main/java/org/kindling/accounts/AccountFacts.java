package org.kindling.accounts;

import java.time.Instant;
import java.util.Set;

/**
 * What moderators may know of an account, which is not how to reach its owner.
 *
 * @param id its number
 * @param ageBand how old its owner says they are
 * @param language in which they are written to, BCP 47
 * @param roles what they may do unless that is withheld
 * @param since when it was made
 */
public record AccountFacts(long id, AgeBand ageBand, String language, Set<Role> roles, Instant since) {

	/** Whether they work here. */
	public boolean isStaff() {
		return roles.stream().anyMatch(Role::isStaff);
	}

}
