package org.kindling.platform.jobs;

import com.github.kagkarlsson.scheduler.serializer.Serializer;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes what a job needs as JSON: a row outlives the version of the program that wrote
 * it, and Java's own form would not.
 */
class JsonSerializer implements Serializer {

	private final JsonMapper json = JsonMapper.builder().build();

	@Override
	public byte @Nullable [] serialize(@Nullable Object data) {
		return (data != null) ? json.writeValueAsBytes(data) : null;
	}

	@Override
	public <T> @Nullable T deserialize(Class<T> type, byte @Nullable [] data) {
		return (data != null) ? json.readValue(data, type) : null;
	}

}
