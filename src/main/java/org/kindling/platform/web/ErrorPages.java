package org.kindling.platform.web;

import java.util.Locale;

import org.springframework.context.MessageSource;
import org.springframework.context.support.DefaultMessageSourceResolvable;
import org.springframework.stereotype.Component;

/**
 * Finds the words for a status: its own where it has any, else those of all 4xx or all
 * 5xx.
 */
@Component
class ErrorPages {

	private final MessageSource messages;

	ErrorPages(MessageSource messages) {
		this.messages = messages;
	}

	ErrorPage of(int status, Locale language) {
		return new ErrorPage(status, words(status, "title", language), words(status, "text", language));
	}

	private String words(int status, String part, Locale language) {
		String own = "error.%d.%s".formatted(status, part);
		String general = "error.%s.%s".formatted((status < 500) ? "4xx" : "5xx", part);
		return messages.getMessage(new DefaultMessageSourceResolvable(new String[] { own, general }), language);
	}

}
