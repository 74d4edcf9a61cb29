package org.kindling.media.preparing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;

import org.kindling.media.MediaSettings;
import org.kindling.media.Refusal;
import org.kindling.media.RefusedException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.stereotype.Component;

/** Decides whether a file is a video that the portal takes. */
@Component
class Inspection {

	private static final Logger logger = LoggerFactory.getLogger(Inspection.class);

	// Headers round, and sound may be longer than the picture.
	private static final Duration ROUNDING = Duration.ofSeconds(1);

	private final Ffprobe ffprobe;

	private final Ffmpeg ffmpeg;

	private final MediaSettings settings;

	Inspection(Ffprobe ffprobe, Ffmpeg ffmpeg, MediaSettings settings) {
		this.ffprobe = ffprobe;
		this.ffmpeg = ffmpeg;
		this.settings = settings;
	}

	/**
	 * Looks into the input of a folder.
	 * @throws RefusedException if it is not taken
	 */
	Clip inspect(Path folder) {
		refuseBySize(size(folder));
		Probe probe = tryTo(() -> ffprobe.probe(folder), Refusal.NOT_A_VIDEO);
		Probe.Stream picture = probe.picture().orElseThrow(() -> new RefusedException(Refusal.NOT_A_VIDEO));
		refuseByPixels(picture);
		Duration declared = probe.declared().orElse(Duration.ZERO);
		refuse(declared.compareTo(settings.longestVideo().plus(ROUNDING)) > 0, Refusal.TOO_LONG);
		Duration duration = measureAndDecode(folder, declared);
		return picture.isTurned() ? new Clip(picture.height(), picture.width(), duration, probe.hasSound())
				: new Clip(picture.width(), picture.height(), duration, probe.hasSound());
	}

	/**
	 * Two programs read the whole file and know nothing of each other: side by side they
	 * keep the uploader waiting for half as long.
	 */
	private Duration measureAndDecode(Path folder, Duration declared) {
		try (ExecutorService beside = Executors.newVirtualThreadPerTaskExecutor()) {
			Future<?> decoded = beside.submit(() -> tryTo(() -> decodeFirstPicture(folder), Refusal.UNREADABLE));
			Duration duration = tryTo(() -> ffprobe.measure(folder), Refusal.CUT_OFF);
			refuse(duration.compareTo(settings.longestVideo().plus(ROUNDING)) > 0, Refusal.TOO_LONG);
			refuse(duration.plus(ROUNDING).compareTo(declared.multipliedBy(9).dividedBy(10)) < 0, Refusal.CUT_OFF);
			await(decoded);
			return duration;
		}
	}

	private boolean decodeFirstPicture(Path folder) {
		ffmpeg.decodeFirstPicture(folder);
		return true;
	}

	private static void await(Future<?> step) {
		try {
			step.get();
		}
		catch (ExecutionException ex) {
			throw (ex.getCause() instanceof RuntimeException problem) ? problem : new IllegalStateException(ex);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException("The portal is closing", ex);
		}
	}

	private void refuseBySize(long bytes) {
		refuse(bytes == 0, Refusal.EMPTY);
		refuse(bytes > settings.largestVideo().toBytes(), Refusal.TOO_MANY_BYTES);
	}

	private void refuseByPixels(Probe.Stream picture) {
		refuse(Math.min(picture.width(), picture.height()) < 2, Refusal.UNREADABLE);
		refuse(Math.max(picture.width(), picture.height()) > settings.longSide()
				|| Math.min(picture.width(), picture.height()) > settings.shortSide(), Refusal.TOO_MANY_PIXELS);
	}

	private static void refuse(boolean wrong, Refusal refusal) {
		if (wrong) {
			throw new RefusedException(refusal);
		}
	}

	private static <T> T tryTo(Supplier<T> step, Refusal otherwise) {
		try {
			return step.get();
		}
		catch (ProgramException ex) {
			logger.info("A file is refused, {}: {}", otherwise, ex.getMessage());
			throw new RefusedException(otherwise);
		}
	}

	private static long size(Path folder) {
		try {
			return Files.size(folder.resolve("input"));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
