package org.kindling.curation;

import java.util.List;

import org.kindling.stories.StoryCard;

/**
 * A story that a curator is about to feature.
 *
 * @param story the story
 * @param missing what it still needs
 * @param video the number of its video, 0 where it has none
 */
record PickChoice(StoryCard story, List<Missing> missing, long video) {

	/** Whether it waits for a word on its captions, which a curator can give. */
	public boolean mayBeWordless() {
		return missing.contains(Missing.CAPTIONS);
	}

}
