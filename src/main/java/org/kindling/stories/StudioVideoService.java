package org.kindling.stories;

import java.util.List;
import java.util.Optional;

import org.kindling.media.CaptionChanges;
import org.kindling.media.CaptionFile;
import org.kindling.media.CaptionService;
import org.kindling.media.CaptionsRefusedException;
import org.kindling.media.RefusedException;
import org.kindling.media.VideoPage;
import org.kindling.media.VideoService;
import org.kindling.platform.NotFoundException;
import org.kindling.publishing.IllegalStepException;
import org.kindling.publishing.PublicationStatus;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Lets authors choose poster and captions of their videos, as long as the story is with
 * them: what somebody approved is what everybody sees. Captions alone may also follow
 * later, by themselves.
 */
@Service
@Transactional
class StudioVideoService {

	private final StudioService studio;

	private final StoryWriting writing;

	private final VideoService videos;

	private final CaptionService captions;

	private final CaptionChanges wanted;

	private final StudioCaptions states;

	StudioVideoService(StudioService studio, StoryWriting writing, VideoService videos, CaptionService captions,
			CaptionChanges wanted, StudioCaptions states) {
		this.studio = studio;
		this.writing = writing;
		this.videos = videos;
		this.captions = captions;
		this.wanted = wanted;
		this.states = states;
	}

	/** The video of an author's story; of one that has none, only the story. */
	@Transactional(readOnly = true)
	StudioVideo show(long account, long id) {
		OwnStory story = studio.find(account, id);
		if (story.video() == null) {
			return new StudioVideo(story, null, null, List.of(), List.of());
		}
		long video = story.video();
		Optional<VideoPage> page = videos.page(video);
		List<StudioVideo.Typed> typed = states.of(List.of(video))
			.getOrDefault(video, List.of())
			.stream()
			.map(this::typed)
			.toList();
		return new StudioVideo(story, videos.state(video).orElse(null), page.orElse(null), videos.offeredPosters(video),
				typed);
	}

	/**
	 * Makes one of the offered pictures the poster.
	 * @throws IllegalStepException if the story is not with its author
	 */
	void choosePoster(long account, long id, int number) {
		videos.choosePoster(change(account, id), number);
	}

	/**
	 * Makes an uploaded picture the poster.
	 * @throws RefusedException if it is no picture that is taken
	 */
	void attachPoster(long account, long id, byte[] picture) {
		videos.attachPoster(change(account, id), picture);
	}

	/**
	 * Puts captions in the place of those in the same language: at once where they are
	 * judged with the story, and once a moderator has approved them where that is public.
	 * @throws CaptionsRefusedException with everything that is wrong, line by line
	 * @throws IllegalStepException if somebody else is to decide about the story
	 */
	void putCaptions(long account, long id, String language, byte[] content) {
		if (isPublic(account, id)) {
			wanted.want(account, video(account, id), language, content);
		}
		else {
			long video = change(account, id);
			captions.put(video, language, content);
			wanted.forget(account, video, language);
		}
	}

	/** Takes captions back that wait, or else away from everybody. */
	void removeCaptions(long account, long id, String language) {
		if (isPublic(account, id)) {
			wanted.remove(account, video(account, id), language);
		}
		else {
			long video = change(account, id);
			captions.remove(video, language);
			wanted.forget(account, video, language);
		}
	}

	private StudioVideo.Typed typed(StudioCaption caption) {
		CaptionFile latest = caption.state().latest();
		return new StudioVideo.Typed(caption.state().language(), (latest != null) ? captions.text(latest) : "",
				List.of(), caption);
	}

	/** Whether everybody sees it; nobody changes that until the transaction is over. */
	private boolean isPublic(long account, long id) {
		return writing.find(account, id).publication().status() == PublicationStatus.PUBLISHED;
	}

	/** The video, of a story that counts as changed from now on. */
	private long change(long account, long id) {
		writing.touch(account, id);
		return video(account, id);
	}

	private long video(long account, long id) {
		return Optional.ofNullable(studio.find(account, id).video()).orElseThrow(NotFoundException::new);
	}

}
