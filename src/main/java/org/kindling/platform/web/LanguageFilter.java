package org.kindling.platform.web;

import java.io.IOException;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.kindling.platform.Languages;

import org.springframework.boot.servlet.filter.OrderedFilter;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Finds the visitor's language before anything else speaks, and remembers one that the
 * visitor has picked. It stands behind Spring's RequestContextFilter, which would put the
 * browser's language over it, and before Spring Security, whose firewall may refuse to
 * read a header on the way to the error page.
 */
@Component
@Order(OrderedFilter.REQUEST_WRAPPER_FILTER_MAX_ORDER - 103)
class LanguageFilter extends OncePerRequestFilter {

	/** The request attribute that holds the {@link Locale}. */
	static final String FOUND = LanguageFilter.class.getName() + ".found";

	private static final Duration YEAR = Duration.ofDays(365);

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		Locale language = RequestLanguage.of(request);
		request.setAttribute(FOUND, language);
		if (request.getDispatcherType() == DispatcherType.REQUEST && !accepts(request, response)) {
			response.sendError(HttpServletResponse.SC_BAD_REQUEST);
			return;
		}
		LocaleContextHolder.setLocale(language);
		try {
			chain.doFilter(request, response);
		}
		finally {
			LocaleContextHolder.resetLocaleContext();
		}
	}

	@Override
	protected boolean shouldNotFilterErrorDispatch() {
		return false;
	}

	// A language that the portal does not speak is a mistake in the link, like any other
	// value that is not on a parameter's list: not a page that is missing.
	private boolean accepts(HttpServletRequest request, HttpServletResponse response) {
		Optional<String> asked = RequestLanguage.asked(request);
		Optional<Locale> served = asked.flatMap(Languages::serving);
		served.filter((language) -> !language.equals(RequestLanguage.usual(request)))
			.ifPresent((language) -> remember(language, request, response));
		return asked.isEmpty() || served.isPresent();
	}

	private void remember(Locale language, HttpServletRequest request, HttpServletResponse response) {
		response.addHeader(HttpHeaders.SET_COOKIE,
				ResponseCookie.from(RequestLanguage.NAME, language.toLanguageTag())
					.path("/")
					.maxAge(YEAR)
					.sameSite("Lax")
					.httpOnly(true)
					.secure(request.isSecure())
					.build()
					.toString());
	}

}
