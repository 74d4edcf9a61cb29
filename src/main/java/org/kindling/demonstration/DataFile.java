package org.kindling.demonstration;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

import org.springframework.core.io.Resource;

/**
 * A YAML file with a list of things.
 *
 * @param name what the file is called where it is at fault
 * @param file the file itself
 * @param type what each thing in the list is
 * @param <T> the same
 */
record DataFile<T>(String name, Resource file, Class<T> type) {

	// A slip of the pen is to be found by us, not by visitors.
	private static final YAMLMapper YAML = YAMLMapper.builder()
		.enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
		.enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
		.build();

	/**
	 * Does something with each thing in the list.
	 * @throws BadEntryException when the entry cannot be read, or what is done with it
	 * fails
	 */
	void each(Consumer<T> use) {
		int number = 0;
		for (JsonNode entry : entries()) {
			number++;
			try {
				use.accept(YAML.treeToValue(entry, type));
			}
			catch (RuntimeException ex) {
				throw new BadEntryException(name, number, entry, ex);
			}
		}
	}

	/** All things in the list. */
	List<T> all() {
		List<T> all = new ArrayList<>();
		each(all::add);
		return all;
	}

	private JsonNode entries() {
		try (InputStream content = file.getInputStream()) {
			return YAML.readTree(content);
		}
		catch (JacksonException ex) {
			throw new IllegalStateException("The demonstration's %s cannot be read".formatted(name), ex);
		}
		catch (IOException ex) {
			throw new UncheckedIOException("The demonstration has no %s".formatted(name), ex);
		}
	}

}
