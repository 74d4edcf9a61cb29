package org.kindling.accounts;

import java.util.HashMap;
import java.util.Map;

import org.kindling.Guest;
import org.kindling.Mailbox;

/**
 * Somebody who has never been here.
 *
 * @param name no handle and no address of anybody else has it
 */
public record Newcomer(String name) {

	/** The password of all of them. */
	public static final String PASSWORD = "a quiet morning walk";

	public String email() {
		return name + "@example.org";
	}

	/** What they write to sign up, with one thing otherwise than usual. */
	public Map<String, String> form(String field, String value) {
		Map<String, String> form = form();
		form.put(field, value);
		return form;
	}

	public Map<String, String> form() {
		return new HashMap<>(Map.of("email", email(), "password", PASSWORD, "handle", name, "displayName",
				"Somebody new", "ageBand", "adult", "country", "MY", "locale", "en", "terms", "on"));
	}

	/** Signs up and follows the link. */
	public Newcomer joined(String portal) {
		Guest guest = new Guest(portal);
		guest.fill("/sign-up", form());
		guest.get(Mailbox.of(email()).awaitLink(1));
		return this;
	}

}
