package org.kindling.platform.web;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpHeaders;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.SmartView;
import org.springframework.web.servlet.support.RequestContextUtils;
import org.springframework.web.servlet.view.UrlBasedViewResolver;

/**
 * Gives every page {@code here}, whether the visitor is {@code signedIn}, their
 * {@code roles}, and the headers that say for whom it was made. Error pages pass through
 * it as well.
 */
@Component
class PageInterceptor implements HandlerInterceptor {

	private static final String SOURCES = "Accept-Language, Cookie, HX-Request";

	private static final String ROLE = "ROLE_";

	private final SiteSettings site;

	PageInterceptor(SiteSettings site) {
		this.site = site;
	}

	@Override
	public void postHandle(HttpServletRequest request, HttpServletResponse response, Object handler,
			@Nullable ModelAndView page) {
		if (page == null || isRedirect(page)) {
			return;
		}
		Locale language = RequestContextUtils.getLocale(request);
		page.addObject("here", Here.of(request, language, site));
		Optional<Authentication> who = who(request);
		page.addObject("signedIn", who.isPresent());
		page.addObject("roles", who.map(PageInterceptor::roles).orElse(Set.of()));
		response.setHeader(HttpHeaders.CONTENT_LANGUAGE, language.toLanguageTag());
		if (!response.getHeaders(HttpHeaders.VARY).contains(SOURCES)) {
			response.addHeader(HttpHeaders.VARY, SOURCES);
		}
		if (who.isPresent()) {
			// What somebody saw is not for whoever takes the device after them.
			response.setHeader(HttpHeaders.CACHE_CONTROL, "private, no-store");
		}
		else if (!response.containsHeader(HttpHeaders.CACHE_CONTROL)) {
			response.setHeader(HttpHeaders.CACHE_CONTROL, "no-cache");
		}
	}

	/** An error page does not ask: what failed may be the database that knows it. */
	private static Optional<Authentication> who(HttpServletRequest request) {
		return (request.getDispatcherType() != DispatcherType.ERROR
				&& request.getUserPrincipal() instanceof Authentication who) ? Optional.of(who) : Optional.empty();
	}

	/**
	 * What somebody is here, such as {@code CREATOR}; who is locked out is nothing.
	 */
	private static Set<String> roles(Authentication who) {
		return who.getAuthorities()
			.stream()
			.map(GrantedAuthority::getAuthority)
			.filter((authority) -> authority.startsWith(ROLE))
			.map((authority) -> authority.substring(ROLE.length()))
			.collect(Collectors.toSet());
	}

	private boolean isRedirect(ModelAndView page) {
		return (page.getView() instanceof SmartView view) ? view.isRedirectView()
				: page.getViewName() != null && page.getViewName().startsWith(UrlBasedViewResolver.REDIRECT_URL_PREFIX);
	}

}
