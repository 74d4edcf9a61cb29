package org.kindling.stories;

import java.util.List;
import java.util.Optional;

import org.kindling.media.CaptionService;
import org.kindling.media.CaptionsRefusedException;
import org.kindling.media.RefusedException;
import org.kindling.media.VideoPage;
import org.kindling.media.VideoService;
import org.kindling.platform.NotFoundException;
import org.kindling.publishing.IllegalStepException;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Lets authors choose poster and captions of their videos, as long as the story is with
 * them: what somebody approved is what everybody sees.
 */
@Service
@Transactional
class StudioVideoService {

	private final StudioService studio;

	private final StoryWriting writing;

	private final VideoService videos;

	private final CaptionService captions;

	StudioVideoService(StudioService studio, StoryWriting writing, VideoService videos, CaptionService captions) {
		this.studio = studio;
		this.writing = writing;
		this.videos = videos;
		this.captions = captions;
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
		List<StudioVideo.Typed> typed = page.stream()
			.flatMap((found) -> found.captions().stream())
			.map((caption) -> new StudioVideo.Typed(caption.language(),
					captions.text(video, caption.language()).orElse(""), List.of()))
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
	 * Puts captions in the place of those in the same language.
	 * @throws CaptionsRefusedException with everything that is wrong, line by line
	 */
	void putCaptions(long account, long id, String language, byte[] content) {
		captions.put(change(account, id), language, content);
	}

	void removeCaptions(long account, long id, String language) {
		captions.remove(change(account, id), language);
	}

	/** The video, of a story that counts as changed from now on. */
	private long change(long account, long id) {
		writing.touch(account, id);
		return Optional.ofNullable(studio.find(account, id).video()).orElseThrow(NotFoundException::new);
	}

}
