package org.kindling.accounts;

import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;

/**
 * Somebody who has shown a password, or whom a provider vouches for, and who has not
 * shown a code. Nobody is signed in by it; it only allows to try codes.
 *
 * @param account the account's id
 * @param since when the password was right
 * @param remember whether they asked to stay signed in
 * @param proved what they have shown: the name of a factor
 */
record PendingSignIn(String account, Instant since, boolean remember, String proved) implements Serializable {

	private static final String ATTRIBUTE = PendingSignIn.class.getName();

	private static final Duration PATIENCE = Duration.ofMinutes(10);

	static Optional<PendingSignIn> of(HttpServletRequest request, Instant now) {
		HttpSession session = request.getSession(false);
		return (session != null && session.getAttribute(ATTRIBUTE) instanceof PendingSignIn pending
				&& pending.since.plus(PATIENCE).isAfter(now)) ? Optional.of(pending) : Optional.empty();
	}

	void keep(HttpServletRequest request) {
		request.getSession().setAttribute(ATTRIBUTE, this);
	}

	static void forget(HttpServletRequest request) {
		request.getSession().removeAttribute(ATTRIBUTE);
	}

}
