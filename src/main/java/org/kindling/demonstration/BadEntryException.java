package org.kindling.demonstration;

import tools.jackson.databind.JsonNode;

import org.springframework.core.NestedExceptionUtils;

/** An entry in a file of the demonstration that cannot be loaded. */
class BadEntryException extends RuntimeException {

	BadEntryException(String file, int number, JsonNode entry, RuntimeException cause) {
		super("The demonstration's %s is wrong in entry %d (%s): %s".formatted(file, number, firstValueOf(entry),
				NestedExceptionUtils.getMostSpecificCause(cause).getMessage()), cause);
	}

	// Each of the files names its things in their first line: by slug, handle, subject or
	// place.
	private static String firstValueOf(JsonNode entry) {
		return entry.isEmpty() ? entry.asString() : entry.values().iterator().next().asString("?");
	}

}
