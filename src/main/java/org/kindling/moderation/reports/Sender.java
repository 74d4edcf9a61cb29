package org.kindling.moderation.reports;

import java.security.Principal;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.kindling.platform.limits.ClientAddress;

/**
 * Who says something about somebody else's thing.
 *
 * @param key by which limits know them: their account, or else where they ask from
 * @param account who has signed in, or null
 */
record Sender(String key, @Nullable Long account) {

	static Sender of(HttpServletRequest request) {
		Principal who = request.getUserPrincipal();
		return (who != null) ? new Sender("account " + who.getName(), Long.valueOf(who.getName()))
				: new Sender(ClientAddress.of(request), null);
	}

}
