package org.kindling.stories;

import java.util.List;

import org.kindling.hashtags.HashtagLine;
import org.kindling.hashtags.HashtagService;

import org.springframework.stereotype.Component;

/**
 * Writes down which hashtags a story bears once it is public, and not before: a hashtag
 * is a text that everybody can find.
 */
@Component
class BorneHashtags {

	private final OwnStoryRepository stories;

	private final HashtagService hashtags;

	BorneHashtags(OwnStoryRepository stories, HashtagService hashtags) {
		this.stories = stories;
		this.hashtags = hashtags;
	}

	/** A story that was never typed here keeps the hashtags it came with. */
	void write(Story story) {
		if (!story.wasTyped()) {
			return;
		}
		WrittenHashtags written = WrittenHashtags.read(story.words().hashtags(),
				stories.findCampaignHashtag(story.id()));
		List<HashtagLine> borne = hashtags.take(written.labels());
		stories.dropHashtags(story.id());
		for (int at = 0; at < borne.size(); at++) {
			stories.bear(story.id(), borne.get(at).id(), at + 1);
		}
	}

}
