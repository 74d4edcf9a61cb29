package org.kindling;

import jakarta.servlet.http.Cookie;

import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/**
 * Sends the token of a form along, as a browser would. Spring Security's own
 * {@code csrf()} would put another kind of token into the portal that all tests share.
 */
public final class FormToken implements RequestPostProcessor {

	private static final String TOKEN = "a";

	// The same, masked as a page would send it; here with a zero.
	private static final String MASKED = "AGE=";

	private FormToken() {
	}

	public static FormToken formToken() {
		return new FormToken();
	}

	@Override
	public MockHttpServletRequest postProcessRequest(MockHttpServletRequest request) {
		request.setCookies(new Cookie("form", TOKEN));
		request.addHeader("X-XSRF-TOKEN", MASKED);
		return request;
	}

}
