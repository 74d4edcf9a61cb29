package org.kindling.accounts;

import java.util.Locale;
import java.util.Optional;

/**
 * An account that is there before anybody has signed up.
 *
 * @param role what it may do
 * @param email its address
 * @param password its password
 * @param isPasswordMadeUp whether somebody has to be told the password
 * @param isInvented whether it belongs to the demonstration
 */
record FirstAccount(Role role, String email, String password, boolean isPasswordMadeUp, boolean isInvented) {

	static FirstAccount admin(AccountSettings settings) {
		return new FirstAccount(Role.ADMIN,
				Optional.ofNullable(settings.adminEmail()).map(EmailAddress::of).orElse("admin@kindling.example"),
				Optional.ofNullable(settings.adminPassword()).orElseGet(FirstAccount::random),
				settings.adminPassword() == null, false);
	}

	/** Mail to {@code .example} reaches nobody (RFC 2606). */
	static FirstAccount invented(Role role) {
		return new FirstAccount(role, role.name().toLowerCase(Locale.ROOT) + "@kindling.example", random(), true, true);
	}

	private static String random() {
		return LinkToken.random().secret().substring(0, 20);
	}

}
