package org.kindling.media;

import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;

import org.springframework.core.io.Resource;

/**
 * The files of the portal. The name of a file that is shown is the hash of its content,
 * so the same content is kept once and an address never changes what it shows.
 */
public interface MediaStore {

	/**
	 * Keeps a file; when this returns, it is there to stay.
	 * @param content read to its end
	 * @param extension without a dot, such as {@code mp4}
	 * @return the name under which {@link #file} finds it
	 * @throws UncheckedIOException when the disk is full or the store does not answer
	 */
	StoredFile keep(InputStream content, String extension);

	/**
	 * Keeps a large file that is on this machine's disk already, under a name that is
	 * made up: it is not read for that. No page may show it.
	 * @param file which nobody changes any more; it may be removed afterwards
	 * @param extension without a dot
	 * @throws UncheckedIOException like {@link #keep(InputStream, String)}
	 */
	StoredFile keep(Path file, String extension);

	/**
	 * The file of that name, which need not exist.
	 * @param name as {@link #keep} returned it
	 */
	Resource file(String name);

	/**
	 * Names what was kept before a time and not again since, in batches.
	 * @param before when at the latest
	 * @param batches told of names, some hundreds at once
	 */
	void eachKept(Instant before, Consumer<List<String>> batches);

	/**
	 * Removes a file unless it was kept again in the meantime.
	 * @param name as {@link #keep} returned it; one that is not there is no mistake
	 * @param before how old it must be
	 */
	void remove(String name, Instant before);

	/**
	 * A file that has been kept.
	 *
	 * @param name hash and extension
	 * @param sizeInBytes the length of its content
	 */
	record StoredFile(String name, long sizeInBytes) {

	}

}
