package org.kindling.platform.web;

import java.util.Locale;
import java.util.Locale.LanguageRange;
import java.util.Optional;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.kindling.platform.Languages;

import org.springframework.http.HttpHeaders;
import org.springframework.web.util.WebUtils;

/**
 * The language a visitor reads in: the one that the link asks for, else the one chosen
 * earlier, else the first of the browser's that the portal speaks, else English.
 */
final class RequestLanguage {

	/** The name of the parameter and of the cookie. */
	static final String NAME = "lang";

	// No browser sends more, and reading the list takes time that grows with its square.
	private static final int LONGEST_LIST = 500;

	private RequestLanguage() {
	}

	/** The language to answer in. */
	static Locale of(HttpServletRequest request) {
		return asked(request).flatMap(Languages::serving).orElseGet(() -> usual(request));
	}

	/** The word behind {@code ?lang=}, whether the portal speaks it or not. */
	static Optional<String> asked(HttpServletRequest request) {
		return Query.of(request).value(NAME);
	}

	/** The language of this visitor's other pages. */
	static Locale usual(HttpServletRequest request) {
		return chosen(request).or(() -> preferred(request.getHeader(HttpHeaders.ACCEPT_LANGUAGE)))
			.orElse(Locale.ENGLISH);
	}

	private static Optional<Locale> chosen(HttpServletRequest request) {
		return Optional.ofNullable(WebUtils.getCookie(request, NAME)).map(Cookie::getValue).flatMap(Languages::serving);
	}

	private static Optional<Locale> preferred(@Nullable String list) {
		if (list == null || list.length() > LONGEST_LIST) {
			return Optional.empty();
		}
		try {
			return LanguageRange.parse(list.replace('_', '-'))
				.stream()
				.filter((range) -> range.getWeight() > 0)
				.flatMap((range) -> Languages.serving(range.getRange()).stream())
				.findFirst();
		}
		catch (IllegalArgumentException ex) {
			return Optional.empty();
		}
	}

}
