package org.kindling.media.preparing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;
import java.util.stream.Stream;

import org.kindling.media.MediaSettings;
import org.kindling.media.RefusedException;
import org.kindling.platform.DataDirectory;

import org.springframework.stereotype.Component;

/** Looks into videos and makes of them what every browser plays. */
@Component
public class VideoWorkshop {

	private static final List<Double> POSTERS = List.of(0.1, 0.5, 0.9);

	private final Inspection inspection;

	private final Ffmpeg ffmpeg;

	private final MediaSettings settings;

	private final Path directory;

	VideoWorkshop(Inspection inspection, Ffmpeg ffmpeg, MediaSettings settings, DataDirectory data) {
		this.inspection = inspection;
		this.ffmpeg = ffmpeg;
		this.settings = settings;
		this.directory = data.resolve("media-work");
	}

	/**
	 * Says what kind of video it is.
	 * @throws RefusedException if it is none that is taken
	 */
	public Clip inspect(Path file) {
		try (WorkFolder folder = WorkFolder.in(directory).with(file)) {
			return inspection.inspect(folder.path());
		}
	}

	/** A place for the files of one video, which is gone when it is closed. */
	public WorkFolder open() {
		return WorkFolder.in(directory);
	}

	/**
	 * Prepares the input of a folder; the results lie in the same folder.
	 * @param percent told how much is done, again and again
	 */
	public PreparedVideo prepare(WorkFolder folder, IntConsumer percent) {
		Clip clip = inspection.inspect(folder.path());
		List<Frame> frames = Frame.of(clip);
		Leash leash = new Leash(settings.patience(), 2 * settings.largestVideo().toBytes());
		long length = Math.max(1, clip.duration().toMillis());
		ffmpeg.run(folder.path(), leash, (done) -> percent.accept((int) Math.min(99, 100 * done.toMillis() / length)),
				new Recipe(ffmpeg.h264(), settings).arguments(clip, frames));
		return new PreparedVideo(sizes(folder, frames), posters(folder, clip.duration()), clip.duration());
	}

	private static List<PreparedVideo.Size> sizes(WorkFolder folder, List<Frame> frames) {
		return frames.stream()
			.map((frame) -> new PreparedVideo.Size(folder.path().resolve(Recipe.file(frame)), frame.width(),
					frame.height()))
			.toList();
	}

	/** A very short film may have no picture at one of the places; the first it has. */
	private List<Path> posters(WorkFolder folder, Duration duration) {
		List<Path> posters = new ArrayList<>();
		for (double place : POSTERS) {
			poster(folder, Math.round(duration.toMillis() * place), posters);
		}
		if (posters.isEmpty()) {
			poster(folder, 0, posters);
		}
		return posters;
	}

	private void poster(WorkFolder folder, long milliseconds, List<Path> posters) {
		String name = "poster-%d.jpg".formatted(posters.size() + 1);
		ffmpeg.run(folder.path(), Leash.SHORT, (time) -> {
		}, List.of("-ss", milliseconds + "ms", "-i", firstSize(folder), "-frames:v", "1", "-map_metadata", "-1", "-c:v",
				"mjpeg", "-pix_fmt", "yuvj420p", "-q:v", "3", "-f", "image2", "-update", "1", "file:" + name));
		if (Files.exists(folder.path().resolve(name))) {
			posters.add(folder.path().resolve(name));
		}
	}

	private static String firstSize(WorkFolder folder) {
		try (Stream<Path> files = Files.list(folder.path())) {
			return "file:" + files.map((file) -> file.getFileName().toString())
				.filter((name) -> name.endsWith(".mp4"))
				.sorted()
				.findFirst()
				.orElseThrow();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
