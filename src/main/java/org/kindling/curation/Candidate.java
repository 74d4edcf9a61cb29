package org.kindling.curation;

import org.jspecify.annotations.Nullable;

/**
 * A story that may be featured.
 *
 * @param id its number
 * @param language the language it is told in
 * @param published whether everybody can see it
 * @param video the number of its video, or null
 * @param captioned whether that has captions in the story's language, which were approved
 * with it
 * @param wordless whether a curator said that nobody speaks in it
 * @param account its creator's account, or null where they have none
 */
record Candidate(long id, String language, boolean published, @Nullable Long video, boolean captioned, boolean wordless,
		@Nullable Long account) {

	/** Whether people who cannot hear it, or may not turn it up, would miss something. */
	boolean needsCaptions() {
		return video != null && !captioned && !wordless;
	}

}
