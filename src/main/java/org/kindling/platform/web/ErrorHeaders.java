package org.kindling.platform.web;

import java.util.List;

import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;

/** The headers of an answer that is not the one that was asked for. */
final class ErrorHeaders {

	// The database's pool has tried everything anew by then.
	private static final String SECONDS = "10";

	private static final List<String> OF_THE_OTHER_ANSWER = List.of(HttpHeaders.ETAG, HttpHeaders.LAST_MODIFIED,
			HttpHeaders.EXPIRES, HttpHeaders.CONTENT_DISPOSITION, HttpHeaders.ACCEPT_RANGES);

	private ErrorHeaders() {
	}

	static void write(int status, HttpServletResponse response) {
		OF_THE_OTHER_ANSWER.forEach((name) -> response.setHeader(name, null));
		response.setHeader(HttpHeaders.CACHE_CONTROL, (status >= 500) ? "no-store" : "no-cache");
		if (status == HttpStatus.SERVICE_UNAVAILABLE.value()) {
			response.setHeader(HttpHeaders.RETRY_AFTER, SECONDS);
		}
	}

}
