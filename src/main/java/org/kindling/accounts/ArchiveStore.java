package org.kindling.accounts;

import java.nio.file.Path;

import org.springframework.core.io.Resource;

/**
 * Where finished archives wait to be fetched, from whichever portal is asked for them.
 * The module that owns the media store implements it.
 */
public interface ArchiveStore {

	/**
	 * Keeps an archive, in the caller's transaction.
	 * @param archive a file, which may be removed afterwards
	 * @return the number by which it is found
	 */
	long keep(Path archive);

	/** An archive that was kept and not removed. */
	Resource file(long number);

	/** Removes an archive at once, in the caller's transaction. */
	void remove(long number);

}
