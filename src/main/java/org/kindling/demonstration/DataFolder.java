package org.kindling.demonstration;

import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;

/**
 * Where the demonstration's texts and films come from.
 *
 * @param path on the class path, with a slash at its end
 */
record DataFolder(String path) {

	/** A file of that name, with a list of things of that type. */
	<T> DataFile<T> list(String name, Class<T> type) {
		return new DataFile<>(name, file(name), type);
	}

	/** A file of that name. */
	Resource file(String name) {
		return new ClassPathResource(path + name);
	}

}
