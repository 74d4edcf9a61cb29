package org.kindling.stories;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.jspecify.annotations.Nullable;
import org.kindling.media.RefusedException;
import org.kindling.media.VideoService;
import org.kindling.platform.DataDirectory;
import org.kindling.publishing.IllegalStepException;

import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;

/**
 * Takes the video that came with a form: the file itself, or the number of one that was
 * uploaded before.
 */
@Component
class BroughtVideos {

	private static final String NUMBER = "\\d{1,18}";

	private final StoryWriting writing;

	private final VideoService videos;

	private final DataDirectory data;

	BroughtVideos(StoryWriting writing, VideoService videos, DataDirectory data) {
		this.writing = writing;
		this.videos = videos;
		this.data = data;
	}

	/**
	 * Shows it in the author's story, in the place of the one before.
	 * @param brought a file, a number, or nothing
	 * @throws FieldRefusedException if it is no video that is taken
	 * @throws IllegalStepException if the story is not with its author
	 */
	void put(long account, long story, @Nullable Object brought) {
		if (brought instanceof MultipartFile file && !file.isEmpty()) {
			// Asked before the file is looked into, which may take a while.
			writing.requireWithAuthor(account, story);
			show(account, story, receive(account, file));
		}
		else if (brought instanceof String number && number.matches(NUMBER)) {
			writing.show(account, story, Long.parseLong(number));
		}
	}

	private void show(long account, long story, long video) {
		try {
			writing.show(account, story, video);
		}
		catch (IllegalStepException ex) {
			videos.discard(video);
			throw ex;
		}
	}

	private long receive(long account, MultipartFile file) {
		try {
			Path folder = Files.createDirectories(data.resolve("uploads"));
			Path arrived = Files.createTempFile(folder, "form-", null);
			try {
				file.transferTo(arrived);
				return videos.receive(account, arrived);
			}
			finally {
				Files.deleteIfExists(arrived);
			}
		}
		catch (RefusedException ex) {
			throw new FieldRefusedException("video", ex.refusal().name());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
