package org.kindling.accounts;

import java.util.Locale;

/** How a mail address is kept: two spellings of one box must not make two accounts. */
final class EmailAddress {

	private EmailAddress() {
	}

	/** The address as it is kept: in lower case, without space around it. */
	static String of(String typed) {
		return typed.strip().toLowerCase(Locale.ROOT);
	}

}
