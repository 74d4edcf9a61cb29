package org.kindling.accounts;

import java.time.Duration;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;
import org.springframework.web.util.WebUtils;

/**
 * Remembers in the browser, and nowhere else, that somebody was too young, so that nobody
 * is asked again until another answer comes. The US Children's Online Privacy Protection
 * Rule and the FTC's advice on it ask for such a gate.
 */
@Component
class AgeGate {

	private static final String COOKIE = "later";

	private static final Duration CLOSED = Duration.ofDays(90);

	boolean isClosed(HttpServletRequest request) {
		return WebUtils.getCookie(request, COOKIE) != null;
	}

	void close(HttpServletRequest request, HttpServletResponse response) {
		response.addHeader(HttpHeaders.SET_COOKIE,
				ResponseCookie.from(COOKIE, "yes")
					.path("/sign-up")
					.maxAge(CLOSED)
					.sameSite("Lax")
					.httpOnly(true)
					.secure(request.isSecure())
					.build()
					.toString());
	}

}
