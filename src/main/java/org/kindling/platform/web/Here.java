package org.kindling.platform.web;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import org.kindling.platform.Languages;

import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/**
 * Where the visitor is, for the head and the language menu of every page.
 *
 * @param language the language of this page, as a BCP 47 tag
 * @param origin the portal's own address, without a slash at its end
 * @param canonical the whole address of this page in no particular language
 * @param self the same, in the language that was asked for; search engines take it for
 * this page's own address among the alternates
 * @param alternates this page in each language
 */
record Here(String language, String origin, String canonical, String self, List<Alternate> alternates) {

	static Here of(HttpServletRequest request, Locale language, SiteSettings site) {
		String origin = site.originOr(ServletUriComponentsBuilder.fromContextPath(request).toUriString());
		String path = path(request);
		Query asked = Query.of(request).meaningful();
		Query query = asked.without(RequestLanguage.NAME);
		Query self = asked.equals(query) ? query : query.with(RequestLanguage.NAME, language.toLanguageTag());
		List<Alternate> alternates = Languages.ALL.stream()
			.map((each) -> Alternate.of(each, origin,
					path + query.with(RequestLanguage.NAME, each.toLanguageTag()).suffix(), each.equals(language)))
			.toList();
		return new Here(language.toLanguageTag(), origin, origin + path + query.suffix(), origin + path + self.suffix(),
				alternates);
	}

	// An error page is about the address that failed. Two slashes at the front would lead
	// to another host.
	private static String path(HttpServletRequest request) {
		return Optional.ofNullable(request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI))
			.map(Object::toString)
			.orElseGet(request::getRequestURI)
			.replaceFirst("^/*", "/");
	}

}
