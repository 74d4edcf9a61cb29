package org.kindling.platform.web;

import java.io.IOException;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.security.web.header.HeaderWriter;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Writes the security headers before anything can go wrong. Spring Security's own filter
 * leaves them out where its firewall refuses a request, and where Tomcat sends one
 * straight to the error page.
 */
class SecurityHeadersFilter extends OncePerRequestFilter {

	private final HeaderWriter headers;

	SecurityHeadersFilter(HeaderWriter headers) {
		this.headers = headers;
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		headers.writeHeaders(request, response);
		chain.doFilter(request, response);
	}

	@Override
	protected boolean shouldNotFilterErrorDispatch() {
		return false;
	}

}
