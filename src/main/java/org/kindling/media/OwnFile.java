package org.kindling.media;

import java.util.Locale;

import org.jspecify.annotations.Nullable;

/**
 * A file that somebody brought, or that was made of one.
 *
 * @param video the video that it belongs to
 * @param kind what it is
 * @param name its name in the media store
 * @param language of captions, as BCP 47; otherwise null
 */
public record OwnFile(long video, Kind kind, String name, @Nullable String language) {

	/** What a file is of its video. */
	public enum Kind {

		/** As it was uploaded. */
		ORIGINAL,
		/** The video in one size. */
		RENDITION,
		/** The picture that stands for it, or one that was offered as such. */
		POSTER,
		/** Its subtitles in one language. */
		CAPTIONS;

		static Kind of(String name) {
			return valueOf(name.toUpperCase(Locale.ROOT));
		}

	}

}
