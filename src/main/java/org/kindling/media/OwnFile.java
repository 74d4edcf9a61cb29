package org.kindling.media;

import org.jspecify.annotations.Nullable;

/**
 * A file that somebody brought, or that was made of one.
 *
 * @param video the video that it belongs to
 * @param kind what it is of it: original, rendition, poster or captions, or captions that
 * are not shown, such as {@code captions-waiting}
 * @param name its name in the media store
 * @param language of captions, as BCP 47; otherwise null
 */
record OwnFile(long video, String kind, String name, @Nullable String language) {

	/** Where it is in the archive that its owner takes home. */
	String path() {
		return "videos/%d/%s-%s".formatted(video, kind, (language != null) ? language + ".vtt" : name);
	}

}
