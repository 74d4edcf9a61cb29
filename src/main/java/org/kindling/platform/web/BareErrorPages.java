package org.kindling.platform.web;

import java.util.Locale;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.web.util.HtmlUtils;

/** Error pages that need nothing but the messages: no template, no style, no address. */
@Component
class BareErrorPages {

	private static final String PAGE = """
			<!doctype html>
			<html lang="%s">
			<head>
			<meta charset="utf-8">
			<meta name="viewport" content="width=device-width, initial-scale=1">
			<meta name="color-scheme" content="light dark">
			<title>%s</title>
			</head>
			<body>
			<main>
			<h1>%2$s</h1>
			<p>%s</p>
			<ul>
			<li><a href="/">%s</a></li>
			<li><a href="/search">%s</a></li>
			<li><a href="/safety">%s</a></li>
			</ul>
			</main>
			</body>
			</html>
			""";

	private final ErrorPages pages;

	private final MessageSource messages;

	BareErrorPages(ErrorPages pages, MessageSource messages) {
		this.pages = pages;
		this.messages = messages;
	}

	String render(int status, Locale language) {
		ErrorPage page = pages.of(status, language);
		return PAGE.formatted(language.toLanguageTag(), HtmlUtils.htmlEscape(page.title(), "UTF-8"),
				HtmlUtils.htmlEscape(page.text(), "UTF-8"), words("error.home", language),
				words("error.search", language), words("error.safety", language));
	}

	private String words(String key, Locale language) {
		return HtmlUtils.htmlEscape(messages.getMessage(key, null, language), "UTF-8");
	}

}
