package org.kindling.moderation.people;

import java.util.Map;

import org.kindling.Guest;
import org.kindling.accounts.SanctionKind;

/** People about whom a moderator has decided something, in the portal of a test. */
final class Sanctioned {

	private static final String FORM = "form[action$=sanctions]";

	private Sanctioned() {
	}

	/** Decides about somebody as moderators do. */
	static Guest.Answer decide(Guest moderator, long account, SanctionKind kind) {
		return moderator.fill("/moderation/people/" + account, FORM, Map.of("kind", kind.name(), "days", "7", "reason",
				"unkind", "sentence", "You wrote this to three people."));
	}

}
