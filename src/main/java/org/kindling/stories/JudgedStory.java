package org.kindling.stories;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.kindling.campaigns.NormLine;

/**
 * A story as a moderator reads and watches it.
 *
 * @param page what everybody would see
 * @param hashtags as its author typed them
 * @param consent what its author says about who is to be seen, or null
 * @param captions what is said in the video
 * @param norms the rules of the campaign that it is told in
 */
record JudgedStory(StoryPage page, String hashtags, @Nullable Consent consent, List<Said> captions,
		List<NormLine> norms) {

}
