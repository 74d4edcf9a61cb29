package org.kindling.stories;

import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

import org.kindling.media.CaptionCue;
import org.kindling.media.CaptionFile;
import org.kindling.media.CaptionService;
import org.kindling.media.CaptionState;
import org.kindling.media.CaptionStates;
import org.kindling.media.VideoPage;
import org.kindling.media.VideoService;
import org.kindling.media.WantedCaption;
import org.kindling.publishing.SubmissionPage;

import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Brings together what a moderator needs to judge captions: the video, and all words. */
@Component
class JudgedCaptions {

	private final CaptionStates states;

	private final CaptionService captions;

	private final VideoService videos;

	private final StoryService stories;

	private final InstantSource time;

	JudgedCaptions(CaptionStates states, CaptionService captions, VideoService videos, StoryService stories,
			InstantSource time) {
		this.states = states;
		this.captions = captions;
		this.videos = videos;
		this.stories = stories;
		this.time = time;
	}

	SubmissionPage page(WantedCaption wanted, OwnStory story) {
		CaptionFile file = wanted.file();
		Map<String, CaptionFile> shown = states.of(wanted.video())
			.stream()
			.map(CaptionState::shown)
			.filter(Objects::nonNull)
			.collect(Collectors.toMap(CaptionFile::language, (each) -> each));
		StoryPage page = stories.preview(story,
				Objects.requireNonNullElseGet(story.publication().publishedAt(), time::instant),
				LocaleContextHolder.getLocale());
		VideoPage video = videos.page(wanted.video()).map((found) -> found.with(file)).orElse(null);
		List<Said> others = shown.values()
			.stream()
			.filter((each) -> !each.language().equals(file.language()))
			.map((each) -> new Said(each.language(), captions.cues(each)))
			.toList();
		return new SubmissionPage("stories/moderation :: caption",
				new JudgedCaption(page, video, file.language(), captions.cues(file), others), words(file))
			.since(shown.containsKey(file.language()) ? words(shown.get(file.language())) : Map.of());
	}

	private Map<String, String> words(CaptionFile file) {
		return Map.of("captions",
				captions.cues(file).stream().map(JudgedCaptions::line).collect(Collectors.joining("\n")));
	}

	private static String line(CaptionCue cue) {
		return cue.from() + " " + cue.text();
	}

}
