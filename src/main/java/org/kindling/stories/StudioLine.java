package org.kindling.stories;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.kindling.media.VideoState;

/**
 * A story in its author's list.
 *
 * @param story the story
 * @param reason what somebody said who decided against it, or null
 * @param decision the number of that decision, or null
 * @param video how far the preparing of its video is, or null
 * @param captions those of its video
 */
record StudioLine(OwnStory story, @Nullable String reason, @Nullable Long decision, @Nullable VideoState video,
		List<StudioCaption> captions) {

	/** Captions that are judged apart from their story, and that not everybody sees. */
	public List<StudioCaption> openCaptions() {
		return captions.stream().filter((caption) -> caption.state().isOpen()).toList();
	}

}
