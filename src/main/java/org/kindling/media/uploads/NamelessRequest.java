package org.kindling.media.uploads;

import java.util.Collections;
import java.util.Enumeration;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import org.jspecify.annotations.Nullable;

/** A request from nowhere: the library would write down from which address it came. */
class NamelessRequest extends HttpServletRequestWrapper {

	private static final String FORWARDED = "X-Forwarded-For";

	NamelessRequest(HttpServletRequest request) {
		super(request);
	}

	@Override
	public String getRemoteAddr() {
		return "";
	}

	@Override
	public @Nullable String getHeader(String name) {
		return FORWARDED.equalsIgnoreCase(name) ? null : super.getHeader(name);
	}

	@Override
	public Enumeration<String> getHeaders(String name) {
		return FORWARDED.equalsIgnoreCase(name) ? Collections.emptyEnumeration() : super.getHeaders(name);
	}

}
