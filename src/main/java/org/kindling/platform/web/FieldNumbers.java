package org.kindling.platform.web;

import java.util.Collections;
import java.util.regex.Pattern;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.HandlerInterceptor;

/**
 * Refuses fields like {@code address[9999]}, which no form of ours sends and over which
 * the binding of forms to records stumbles.
 */
@Component
class FieldNumbers implements HandlerInterceptor {

	// Spring's own limit for lists that grow while they are bound is 256.
	private static final Pattern TOO_HIGH = Pattern.compile("\\[\\s*\\d{3,}\\s*]");

	@Override
	public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
		if (isForm(request) && Collections.list(request.getParameterNames())
			.stream()
			.anyMatch((name) -> TOO_HIGH.matcher(name).find())) {
			throw new ResponseStatusException(HttpStatus.BAD_REQUEST, "A field has a number that no form has");
		}
		return true;
	}

	// An error page must not stumble over what led to it; and what carries files is read
	// by FileFormFilter or not at all.
	private static boolean isForm(HttpServletRequest request) {
		return request.getDispatcherType() == DispatcherType.REQUEST
				&& !String.valueOf(request.getContentType()).startsWith("multipart/");
	}

}
