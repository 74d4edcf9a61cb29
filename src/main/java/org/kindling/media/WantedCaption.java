package org.kindling.media;

import org.kindling.publishing.Publication;

/**
 * Captions that somebody wants to show in a public video.
 *
 * @param id their number among those that are moderated
 * @param video the video
 * @param file their language, and their file
 * @param publication where they stand
 */
public record WantedCaption(long id, long video, CaptionFile file, Publication publication) {

	WantedCaption(long id, long video, String language, String name, Publication publication) {
		this(id, video, new CaptionFile(language, name), publication);
	}

}
