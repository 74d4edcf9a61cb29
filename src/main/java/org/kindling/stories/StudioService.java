package org.kindling.stories;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.kindling.campaigns.CampaignCard;
import org.kindling.campaigns.CampaignService;
import org.kindling.campaigns.Phase;
import org.kindling.creators.CreatorPage;
import org.kindling.creators.CreatorService;
import org.kindling.media.VideoService;
import org.kindling.platform.NotFoundException;
import org.kindling.publishing.LedgerEntry;
import org.kindling.publishing.LedgerService;
import org.kindling.publishing.PublicationStatus;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Shows authors their own stories. */
@Service
@Transactional(readOnly = true)
class StudioService {

	private final OwnStoryRepository stories;

	private final StoryService published;

	private final CreatorService creators;

	private final CampaignService campaigns;

	private final VideoService videos;

	private final StudioCaptions captions;

	private final LedgerService ledger;

	private final InstantSource time;

	StudioService(OwnStoryRepository stories, StoryService published, CreatorService creators,
			CampaignService campaigns, VideoService videos, StudioCaptions captions, LedgerService ledger,
			InstantSource time) {
		this.stories = stories;
		this.published = published;
		this.creators = creators;
		this.campaigns = campaigns;
		this.videos = videos;
		this.captions = captions;
		this.ledger = ledger;
		this.time = time;
	}

	/** An author's stories, the latest first; somebody without a profile has none. */
	List<StudioLine> list(long account) {
		List<OwnStory> own = creators.ofAccount(account).map(CreatorPage::id).map(stories::findOwn).orElseGet(List::of);
		Map<Long, LedgerEntry> decisions = ledger.lastDecisions(Story.KIND, own.stream().map(OwnStory::id).toList());
		Map<Long, List<StudioCaption>> said = captions
			.of(own.stream().map(OwnStory::video).filter(Objects::nonNull).toList());
		return own.stream().map((story) -> line(story, decisions.get(story.id()), said)).toList();
	}

	/**
	 * One of an author's stories.
	 * @throws NotFoundException where there is none, or it is somebody else's
	 */
	StudioLine show(long account, long id) {
		OwnStory story = find(account, id);
		return line(story, ledger.lastDecisions(Story.KIND, List.of(id)).get(id),
				(story.video() != null) ? captions.of(List.of(story.video())) : Map.of());
	}

	OwnStory find(long account, long id) {
		return creators.ofAccount(account)
			.flatMap((creator) -> stories.findOwn(id, creator.id()))
			.orElseThrow(NotFoundException::new);
	}

	/** The public page as it would be if it were published now. */
	StoryPage preview(long account, long id, Locale reader) {
		OwnStory story = find(account, id);
		Instant day = Optional.ofNullable(story.publication().publishedAt()).orElseGet(time::instant);
		return published.preview(story, day, reader);
	}

	/** The campaigns in which stories can be told now. */
	List<CampaignCard> campaigns(Locale reader) {
		return campaigns.all(reader).stream().filter((campaign) -> campaign.phase() == Phase.RUNNING).toList();
	}

	// What was said about something that has been approved since is no news.
	private StudioLine line(OwnStory story, @Nullable LedgerEntry last, Map<Long, List<StudioCaption>> captions) {
		PublicationStatus status = story.publication().status();
		Optional<LedgerEntry> against = Optional.ofNullable(last)
			.filter((entry) -> entry.act().status().filter(status::equals).isPresent())
			.filter((_) -> status != PublicationStatus.PUBLISHED);
		return new StudioLine(story, against.map((entry) -> entry.reason().sentence()).orElse(null),
				against.map(LedgerEntry::number).orElse(null),
				Optional.ofNullable(story.video()).flatMap(videos::state).orElse(null),
				Optional.ofNullable(story.video()).map(captions::get).orElseGet(List::of));
	}

}
