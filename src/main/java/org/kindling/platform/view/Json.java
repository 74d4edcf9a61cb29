package org.kindling.platform.view;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes values into JSON that stands in a page; templates know it as {@code #json}.
 */
class Json {

	private final JsonMapper mapper = JsonMapper.shared();

	/** The value in JSON, with no sign in it that could end the script element. */
	public String of(@Nullable Object value) {
		return mapper.writeValueAsString(value).replace("<", "\\u003c");
	}

}
