package org.kindling.media;

import org.jspecify.annotations.Nullable;
import org.kindling.publishing.PublicationStatus;

/**
 * Where the captions of one language stand, for their author.
 *
 * @param language BCP 47
 * @param shown the file that everybody gets who may see the video, or null
 * @param wanted what came after the story was approved, or null
 */
public record CaptionState(String language, @Nullable CaptionFile shown, @Nullable WantedCaption wanted) {

	/** The file that the author goes on from; none where it was taken down. */
	public @Nullable CaptionFile latest() {
		return (wanted == null || wanted.publication().isGone()) ? shown : wanted.file();
	}

	/** Where they stand, if a moderator looks at them apart from their story. */
	public @Nullable PublicationStatus status() {
		return (wanted != null) ? wanted.publication().status() : null;
	}

	/** Whether something else is shown than what the author wants, or nothing. */
	public boolean isOpen() {
		return wanted != null && wanted.publication().status() != PublicationStatus.PUBLISHED;
	}

}
