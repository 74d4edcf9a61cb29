package org.kindling.platform.web;

import java.io.IOException;
import java.util.Optional;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.kindling.platform.limits.TooManyRequestsException;

import org.springframework.core.NestedExceptionUtils;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Answers with the status of {@link FailureStatus}, wherever the failure came from: a
 * controller, a template, or another filter that uses the database. So it stands outside
 * them all. What fails on the error page itself passes by, to {@link BareErrorValve}.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 1)
class FailureFilter extends OncePerRequestFilter {

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		try {
			chain.doFilter(request, response);
		}
		catch (ServletException | RuntimeException ex) {
			Optional<HttpStatus> status = FailureStatus.of(ex);
			if (status.isEmpty() || response.isCommitted()) {
				throw ex;
			}
			report(status.get(), ex);
			if (NestedExceptionUtils.getMostSpecificCause(ex) instanceof TooManyRequestsException tooMany) {
				response.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(tooMany.retryAfter().toSeconds()));
			}
			response.sendError(status.get().value());
		}
	}

	// One line: hundreds of stack traces would only hide the moment it began.
	private void report(HttpStatus status, Exception failure) {
		if (status.is5xxServerError()) {
			logger.warn("Answered %s: %s (%s)".formatted(status, failure.getMessage(),
					NestedExceptionUtils.getMostSpecificCause(failure)));
		}
	}

}
