package org.kindling.accounts;

import java.io.InputStream;

/** The archive that somebody takes home: everything the portal has of theirs. */
public interface DataArchive {

	/**
	 * Adds a record or a list of records as a JSON file.
	 * @param name a path in the archive, such as {@code stories.json}
	 */
	void json(String name, Object content);

	/**
	 * Adds a file as it is.
	 * @param name a path in the archive, such as {@code videos/12/original.mp4}
	 * @param content read to its end and closed
	 */
	void file(String name, InputStream content);

}
