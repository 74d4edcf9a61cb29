package org.kindling.accounts;

import org.kindling.platform.LowerCaseEnumConverter;

/** Keeps a role as a word that reads well in SQL. */
class RoleConverter extends LowerCaseEnumConverter<Role> {

	RoleConverter() {
		super(Role.class);
	}

}
