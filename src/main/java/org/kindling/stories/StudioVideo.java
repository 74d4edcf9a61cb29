package org.kindling.stories;

import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.kindling.media.CaptionError;
import org.kindling.media.VideoPage;
import org.kindling.media.VideoState;
import org.kindling.media.VideoStatus;

/**
 * The video of a story, for its author.
 *
 * @param story the story
 * @param state how far its preparing is; null for a link, and where there is none
 * @param page what a player needs, or null where there is no video
 * @param posters the pictures to choose from, by their file names
 * @param captions what is said in which language
 */
record StudioVideo(OwnStory story, @Nullable VideoState state, @Nullable VideoPage page, List<String> posters,
		List<Typed> captions) {

	/** Whether it is being prepared, so that the page should be asked again. */
	public boolean isUnderway() {
		return state != null && (state.status() == VideoStatus.WAITING || state.status() == VideoStatus.PREPARING);
	}

	/** Whether it can be watched here. */
	public boolean isReady() {
		return page != null && !page.files().isEmpty();
	}

	/**
	 * Whether captions can be changed: with the story as long as it is with its author,
	 * by themselves once it is public.
	 */
	public boolean isCaptionable() {
		return isReady() && (story.publication().status().isWithAuthor() || story.isPublic());
	}

	/** Whether it is shown on another platform. */
	public boolean isLink() {
		return page != null && page.link() != null;
	}

	/**
	 * The same, with captions that were not taken in the place of those that are kept.
	 */
	StudioVideo with(Typed typed) {
		List<Typed> others = captions.stream().filter((each) -> !each.language().equals(typed.language())).toList();
		return new StudioVideo(story, state, page, posters, Stream.concat(Stream.of(typed), others.stream()).toList());
	}

	/**
	 * Captions as they stand in the editor.
	 *
	 * @param language BCP 47
	 * @param text WebVTT
	 * @param errors what is wrong with it, line by line
	 * @param caption where they stand, or null where nothing is kept
	 */
	record Typed(String language, String text, List<CaptionError> errors, @Nullable StudioCaption caption) {

		/** What was typed and not taken. */
		static Typed refused(String language, String text, List<CaptionError> errors) {
			return new Typed(language, text, errors, null);
		}

	}

}
