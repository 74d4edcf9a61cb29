package org.kindling.platform.web;

import java.util.Locale;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.SmartView;
import org.springframework.web.servlet.support.RequestContextUtils;
import org.springframework.web.servlet.view.UrlBasedViewResolver;

/**
 * Gives every page {@code here} and the headers that say for whom it was made. Error
 * pages pass through it as well.
 */
@Component
class PageInterceptor implements HandlerInterceptor {

	private static final String SOURCES = "Accept-Language, Cookie, HX-Request";

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
		response.setHeader(HttpHeaders.CONTENT_LANGUAGE, language.toLanguageTag());
		if (!response.getHeaders(HttpHeaders.VARY).contains(SOURCES)) {
			response.addHeader(HttpHeaders.VARY, SOURCES);
		}
		if (!response.containsHeader(HttpHeaders.CACHE_CONTROL)) {
			response.setHeader(HttpHeaders.CACHE_CONTROL, "no-cache");
		}
	}

	private boolean isRedirect(ModelAndView page) {
		return (page.getView() instanceof SmartView view) ? view.isRedirectView()
				: page.getViewName() != null && page.getViewName().startsWith(UrlBasedViewResolver.REDIRECT_URL_PREFIX);
	}

}
