package org.kindling.media;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Semaphore;

import org.kindling.media.preparing.PreparedVideo;
import org.kindling.media.preparing.VideoWorkshop;
import org.kindling.media.preparing.WorkFolder;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.core.io.Resource;
import org.springframework.stereotype.Component;

/** Prepares videos, when their job says so. */
@Component
class VideoPreparing {

	private static final Logger logger = LoggerFactory.getLogger(VideoPreparing.class);

	private static final Duration UNTIL_THERE_IS_A_PLACE = Duration.ofSeconds(3);

	private static final Duration AFTER_A_FAILURE = Duration.ofSeconds(30);

	private final Semaphore places;

	private final Preparations preparations;

	private final VideoWorkshop workshop;

	private final MediaStore media;

	private final PreparedVideos prepared;

	VideoPreparing(Preparations preparations, VideoWorkshop workshop, MediaStore media, PreparedVideos prepared,
			MediaSettings settings) {
		this.places = new Semaphore(settings.preparedAtOnce());
		this.preparations = preparations;
		this.workshop = workshop;
		this.media = media;
		this.prepared = prepared;
	}

	/**
	 * Prepares a video, unless others are being prepared already: ffmpeg takes all
	 * processors that it gets, and other jobs need a thread as well.
	 * @return how long to wait before this is to be called again; nothing if it is done
	 */
	Optional<Duration> prepare(long video) {
		if (!places.tryAcquire()) {
			return Optional.of(UNTIL_THERE_IS_A_PLACE);
		}
		try {
			return preparations.take(video).flatMap(this::prepare);
		}
		finally {
			places.release();
		}
	}

	private Optional<Duration> prepare(PreparationTask task) {
		try (WorkFolder folder = workshop.open()) {
			fetch(task.original(), folder);
			PreparedVideo video = workshop.prepare(folder, new Pace((percent) -> preparations.progress(task, percent)));
			prepared.keep(task, video);
			return Optional.empty();
		}
		catch (RefusedException ex) {
			preparations.refuse(task, ex.refusal());
			prepared.dropOriginal(task);
			return Optional.empty();
		}
		catch (RuntimeException ex) {
			return putAside(task, ex);
		}
	}

	private Optional<Duration> putAside(PreparationTask task, RuntimeException problem) {
		// The portal's closing is not the video's fault.
		if (Thread.interrupted()) {
			preparations.release(task);
			return Optional.of(Duration.ZERO);
		}
		logger.warn("Video {} could not be prepared, try {}: {}", task.video(), task.tries(), problem.toString());
		if (task.tries() < Preparations.MOST_TRIES) {
			preparations.giveUp(task);
			return Optional.of(AFTER_A_FAILURE.multipliedBy(task.tries()));
		}
		preparations.park(task);
		return Optional.empty();
	}

	private void fetch(String name, WorkFolder folder) {
		Resource original = media.file(name);
		try {
			if (original.isFile()) {
				folder.with(original.getFile().toPath());
			}
			else {
				try (InputStream content = original.getInputStream()) {
					Files.copy(content, folder.path().resolve("input"));
				}
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
