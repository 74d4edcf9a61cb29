package org.kindling.platform.web;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import jakarta.servlet.http.HttpServletRequest;

/**
 * The query of an address, piece by piece, as it was sent. Asking the request for its
 * parameters instead would read a form's body too early, and fail where any of them is
 * malformed, even while that failure is being shown.
 */
record Query(List<String> pieces) {

	private static final List<String> MEANINGFUL = List.of(RequestLanguage.NAME, "q", "page", "order", "language",
			"hashtag", "quarter");

	static Query of(HttpServletRequest request) {
		String query = request.getQueryString();
		return new Query((query != null) ? Arrays.stream(query.split("&")).filter((piece) -> !piece.isEmpty()).toList()
				: List.of());
	}

	/** What follows the first {@code name=}. */
	Optional<String> value(String name) {
		return pieces.stream()
			.filter((piece) -> names(piece, name))
			.map((piece) -> piece.substring(Math.min(piece.length(), name.length() + 1)))
			.findFirst();
	}

	Query without(String name) {
		return new Query(pieces.stream().filter((piece) -> !names(piece, name)).toList());
	}

	Query with(String name, String value) {
		return new Query(Stream.concat(without(name).pieces.stream(), Stream.of(name + "=" + value)).toList());
	}

	/**
	 * Only what changes what the page shows; a link may carry what somebody else counts
	 * by.
	 */
	Query meaningful() {
		return new Query(pieces.stream()
			.filter((piece) -> MEANINGFUL.stream().anyMatch((name) -> names(piece, name)) && !piece.endsWith("="))
			.toList());
	}

	/** What is put behind a path: nothing, or a question mark and the pieces. */
	String suffix() {
		return pieces.isEmpty() ? "" : "?" + String.join("&", pieces);
	}

	private static boolean names(String piece, String name) {
		return piece.equals(name) || piece.startsWith(name + "=");
	}

}
