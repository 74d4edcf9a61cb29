package org.kindling.accounts;

import java.io.IOException;
import java.util.Optional;
import java.util.stream.Stream;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;

import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Ends the session of who was just signing in while they were locked out. All sessions
 * that were there were ended already; this one came with roles that were read before.
 */
class LockOut extends OncePerRequestFilter {

	/** Wherever a role lets somebody in. */
	private static final RequestMatcher BY_ROLE = new OrRequestMatcher(
			Stream.of("/studio/**", "/moderation/**", "/curation/**", "/admin/**", "/uploads/**")
				.<RequestMatcher>map((path) -> PathPatternRequestMatcher.withDefaults().matcher(path))
				.toList());

	private final SanctionService sanctions;

	LockOut(SanctionService sanctions) {
		this.sanctions = sanctions;
	}

	@Override
	protected boolean shouldNotFilter(HttpServletRequest request) {
		return !BY_ROLE.matches(request);
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		Authentication who = SecurityContextHolder.getContext().getAuthentication();
		if (who != null && hasRole(who) && sanctions.isLockedOut(Long.parseLong(who.getName()))) {
			Optional.ofNullable(request.getSession(false)).ifPresent(HttpSession::invalidate);
			SecurityContextHolder.clearContext();
		}
		chain.doFilter(request, response);
	}

	/** Whether they came in with any role at all, as nobody does who is locked out. */
	static boolean hasRole(Authentication who) {
		return who.getAuthorities()
			.stream()
			.anyMatch((authority) -> String.valueOf(authority.getAuthority()).startsWith("ROLE_"));
	}

}
