package org.kindling.stories;

import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.kindling.campaigns.CampaignPage;
import org.kindling.campaigns.CampaignService;
import org.kindling.media.CaptionService;
import org.kindling.media.VideoService;
import org.kindling.publishing.Actor;
import org.kindling.publishing.Item;
import org.kindling.publishing.Moderated;
import org.kindling.publishing.PublicationStep;
import org.kindling.publishing.Reason;
import org.kindling.publishing.Submission;
import org.kindling.publishing.SubmissionPage;

import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Stories, for whoever judges them. */
@Component
@Transactional(readOnly = true)
class ModeratedStories implements Moderated {

	private static final Pattern ADDRESS = Pattern.compile("/stories/([a-z0-9-]{1,120})");

	private final OwnStoryRepository stories;

	private final StoryService published;

	private final StoryDecisionService decisions;

	private final CampaignService campaigns;

	private final VideoService videos;

	private final CaptionService captions;

	private final InstantSource time;

	ModeratedStories(OwnStoryRepository stories, StoryService published, StoryDecisionService decisions,
			CampaignService campaigns, VideoService videos, CaptionService captions, InstantSource time) {
		this.stories = stories;
		this.published = published;
		this.decisions = decisions;
		this.campaigns = campaigns;
		this.videos = videos;
		this.captions = captions;
		this.time = time;
	}

	@Override
	public String kind() {
		return Story.KIND;
	}

	@Override
	public Optional<Submission> find(long id) {
		return stories.findAny(id)
			.map((story) -> new Submission(new Item(Story.KIND, id), story.publication(), stories.findAccount(id),
					story.words().title(), story.words().language(), story.campaign(),
					(story.slug() != null) ? "/stories/" + story.slug() : null));
	}

	@Override
	public Set<Long> waiting() {
		return stories.findWaiting();
	}

	@Override
	public Optional<SubmissionPage> page(long id) {
		return stories.findAny(id).map(this::page);
	}

	@Override
	public Map<String, String> words(long id) {
		return stories.findAny(id).map(OwnStory::words).map(ModeratedStories::compared).orElse(Map.of());
	}

	@Override
	public Optional<Item> findPublic(String path) {
		Matcher address = ADDRESS.matcher(path);
		return address.matches() ? stories.findPublic(address.group(1)).map((id) -> new Item(Story.KIND, id))
				: Optional.empty();
	}

	@Override
	@Transactional
	public void decide(long id, long seen, PublicationStep step, Reason reason, Actor by) {
		decisions.decide(id, seen, step, reason, by);
	}

	private SubmissionPage page(OwnStory story) {
		StoryWords words = story.words();
		JudgedStory judged = new JudgedStory(
				published
					.preview(story, Objects.requireNonNullElseGet(story.publication().publishedAt(), time::instant),
							LocaleContextHolder.getLocale()),
				words.hashtags(), words.consent(), captions(story.video()),
				campaigns.page(story.campaign(), null, LocaleContextHolder.getLocale())
					.map(CampaignPage::norms)
					.orElseGet(List::of));
		return new SubmissionPage("stories/moderation :: story", judged, compared(words));
	}

	private static Map<String, String> compared(StoryWords words) {
		Map<String, String> compared = new LinkedHashMap<>();
		compared.put("title", words.title());
		compared.put("body", words.body());
		compared.put("hashtags", words.hashtags());
		return compared;
	}

	private List<Said> captions(@Nullable Long video) {
		return (video == null) ? List.of()
				: videos.page(video)
					.stream()
					.flatMap((page) -> page.captions().stream())
					.map((caption) -> new Said(caption.language(), captions.cues(caption)))
					.toList();
	}

}
