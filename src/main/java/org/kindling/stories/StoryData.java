package org.kindling.stories;

import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.kindling.accounts.DataArchive;
import org.kindling.accounts.PersonalData;
import org.kindling.publishing.Item;
import org.kindling.publishing.LedgerEntry;
import org.kindling.publishing.LedgerService;
import org.kindling.publishing.Publication;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * The stories of an account, to be handed out or erased: before its videos and its
 * profile, to which they refer.
 */
@Component
@Order(StoryData.BEFORE_VIDEOS_AND_PROFILE)
class StoryData implements PersonalData {

	static final int BEFORE_VIDEOS_AND_PROFILE = 800;

	private final StudioService studio;

	private final OwnStoryRepository stories;

	private final LedgerService ledger;

	StoryData(StudioService studio, OwnStoryRepository stories, LedgerService ledger) {
		this.studio = studio;
		this.stories = stories;
		this.ledger = ledger;
	}

	@Override
	public void collect(long account, DataArchive archive) {
		archive.json("stories.json", studio.list(account).stream().map(StudioLine::story).map(this::told).toList());
	}

	/** A hashtag that nobody else uses is words of theirs as well. */
	@Override
	public void erase(long account) {
		List<Long> hashtags = stories.findHashtagsOf(account);
		stories.eraseOf(account);
		if (!hashtags.isEmpty()) {
			stories.forgetUnusedHashtags(hashtags);
		}
	}

	private Told told(OwnStory story) {
		return new Told(story.words(), story.campaign(), story.publication(), story.video(),
				ledger.history(new Item(Story.KIND, story.id())).stream().map(StoryData::step).toList());
	}

	private static Map<String, String> step(LedgerEntry entry) {
		return Map.of("at", entry.at().toString(), "step", entry.act().name(), "by", entry.by().role().name(), "reason",
				Objects.requireNonNullElse(entry.reason().sentence(), ""));
	}

	/**
	 * A story to take home.
	 *
	 * @param words what is written of it
	 * @param campaign the slug of its campaign
	 * @param publication where it stands
	 * @param video the number of its video, or null
	 * @param history what happened to it, the latest first
	 */
	record Told(StoryWords words, String campaign, Publication publication, @Nullable Long video,
			List<Map<String, String>> history) {

	}

}
