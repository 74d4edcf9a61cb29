package org.kindling.media;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

import org.kindling.media.preparing.PreparedVideo;
import org.kindling.media.preparing.VideoWorkshop;
import org.kindling.media.preparing.WorkFolder;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.core.io.Resource;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/** Prepares one video after the other, as long as some are waiting. */
@Component
class VideoPreparing {

	private static final Logger logger = LoggerFactory.getLogger(VideoPreparing.class);

	private final Preparations preparations;

	private final VideoWorkshop workshop;

	private final MediaStore media;

	private final PreparedVideos prepared;

	VideoPreparing(Preparations preparations, VideoWorkshop workshop, MediaStore media, PreparedVideos prepared) {
		this.preparations = preparations;
		this.workshop = workshop;
		this.media = media;
		this.prepared = prepared;
	}

	@Scheduled(initialDelay = 2, fixedDelay = 2, timeUnit = TimeUnit.SECONDS)
	void prepareWaiting() {
		try {
			while (prepareNext()) {
				logger.debug("A video has been prepared");
			}
		}
		catch (DataAccessException | TransactionException ex) {
			// That the database is away, others say already.
			logger.debug("No video can be prepared now", ex);
		}
	}

	/** Whether there was one. */
	boolean prepareNext() {
		Optional<PreparationTask> task = preparations.take();
		task.ifPresent(this::prepare);
		return task.isPresent();
	}

	private void prepare(PreparationTask task) {
		try (WorkFolder folder = workshop.open()) {
			fetch(task.original(), folder);
			PreparedVideo video = workshop.prepare(folder, new Pace((percent) -> preparations.progress(task, percent)));
			prepared.keep(task, video);
		}
		catch (RefusedException ex) {
			preparations.refuse(task, ex.refusal());
		}
		catch (RuntimeException ex) {
			putAside(task, ex);
		}
	}

	/** The portal's closing is not the video's fault. */
	private void putAside(PreparationTask task, RuntimeException problem) {
		if (Thread.interrupted()) {
			preparations.release(task);
			Thread.currentThread().interrupt();
		}
		else {
			logger.warn("Video {} could not be prepared, try {}: {}", task.video(), task.tries(), problem.toString());
			preparations.giveUp(task);
		}
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
