package org.kindling.stories;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.kindling.media.CaptionCue;
import org.kindling.media.VideoPage;

/**
 * Captions as a moderator reads them, beside the video.
 *
 * @param story the story, which is or was public
 * @param video the video with these captions alone; null where it is gone
 * @param language BCP 47
 * @param cues what they say
 * @param others what is said in the other languages, which somebody has approved
 */
record JudgedCaption(StoryPage story, @Nullable VideoPage video, String language, List<CaptionCue> cues,
		List<Said> others) {

}
