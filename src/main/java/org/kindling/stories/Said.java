package org.kindling.stories;

import java.util.List;

import org.kindling.media.CaptionCue;

/**
 * What captions say, for whoever judges them.
 *
 * @param language BCP 47
 * @param cues from the first moment to the last
 */
record Said(String language, List<CaptionCue> cues) {

}
