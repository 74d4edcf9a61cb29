package org.kindling.platform.limits;

import java.time.Duration;

/**
 * A limit is reached. It is answered with 429 and the time after which it is worth
 * another try, wherever it is thrown.
 */
public class TooManyRequestsException extends RuntimeException {

	private final Duration retryAfter;

	TooManyRequestsException(Limit limit, Duration retryAfter) {
		super("The limit %s is reached for %s".formatted(limit, retryAfter), null, false, false);
		this.retryAfter = retryAfter;
	}

	/** How long to wait, in whole seconds, at least one. */
	public Duration retryAfter() {
		return retryAfter;
	}

}
