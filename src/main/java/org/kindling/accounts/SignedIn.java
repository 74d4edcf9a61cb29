package org.kindling.accounts;

import java.util.Set;

/**
 * Somebody who has signed in. A controller that declares one as a parameter is given it.
 *
 * @param id the account's id
 * @param roles what they may do
 */
public record SignedIn(long id, Set<Role> roles) {

	/** Whether they have that role. */
	public boolean is(Role role) {
		return roles.contains(role);
	}

	/** Whether they work here. */
	public boolean isStaff() {
		return roles.stream().anyMatch(Role::isStaff);
	}

}
