package org.kindling.media;

/** The uploads that have begun and not ended. */
public interface UploadsUnderway {

	/** How many bytes those of an account will have when they end. */
	long bytes(long owner);

	/** Removes those of an account, with all that has arrived of them. */
	void removeAll(long owner);

}
