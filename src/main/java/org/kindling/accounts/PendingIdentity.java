package org.kindling.accounts;

import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;

/**
 * Somebody whom a provider has vouched for, and whom the portal does not know by it.
 *
 * @param identity who they are there
 * @param since when that was
 */
record PendingIdentity(Identity identity, Instant since) implements Serializable {

	private static final String ATTRIBUTE = PendingIdentity.class.getName();

	private static final Duration PATIENCE = Duration.ofMinutes(30);

	static Optional<Identity> of(HttpServletRequest request, Instant now) {
		HttpSession session = request.getSession(false);
		return (session != null && session.getAttribute(ATTRIBUTE) instanceof PendingIdentity pending
				&& pending.since.plus(PATIENCE).isAfter(now)) ? Optional.of(pending.identity) : Optional.empty();
	}

	void keep(HttpServletRequest request) {
		request.getSession().setAttribute(ATTRIBUTE, this);
	}

	static void forget(HttpServletRequest request) {
		request.getSession().removeAttribute(ATTRIBUTE);
	}

}
