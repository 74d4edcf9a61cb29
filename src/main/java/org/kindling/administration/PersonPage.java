package org.kindling.administration;

import java.util.Arrays;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.kindling.accounts.PersonRecord;
import org.kindling.accounts.Role;

/**
 * Somebody, as far as it concerns an admin.
 *
 * @param person their account
 * @param handle their handle, or null where they have no profile
 * @param self whether it is the admin who looks
 */
record PersonPage(PersonRecord person, @Nullable String handle, boolean self) {

	/** What there is to do here for staff. */
	public List<Role> staffRoles() {
		return Arrays.stream(Role.values()).filter(Role::isStaff).toList();
	}

	/** Whether they have that role. */
	public boolean has(Role role) {
		return person.line().roles().contains(role);
	}

	/** What they are called here: their handle, or else their address. */
	public String name() {
		return (handle != null) ? "@" + handle : person.line().email();
	}

}
