package org.kindling.platform.web;

import java.util.Locale;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;
import org.springframework.web.servlet.DispatcherServlet;
import org.springframework.web.servlet.LocaleResolver;

/** Tells controllers and templates the language that {@link LanguageFilter} found. */
@Component(DispatcherServlet.LOCALE_RESOLVER_BEAN_NAME)
class RequestLocaleResolver implements LocaleResolver {

	@Override
	public Locale resolveLocale(HttpServletRequest request) {
		Object found = request.getAttribute(LanguageFilter.FOUND);
		return (found instanceof Locale language) ? language : RequestLanguage.of(request);
	}

	@Override
	public void setLocale(HttpServletRequest request, @Nullable HttpServletResponse response, @Nullable Locale locale) {
		throw new UnsupportedOperationException("A visitor changes the language with ?lang=");
	}

}
