package org.kindling.media.preparing;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/** ffmpeg, as far as the portal uses it. */
@Component
class Ffmpeg {

	/**
	 * What may be in a file. Playlists and lists of pictures are not among it: they name
	 * other files, and ffmpeg would read those.
	 */
	static final List<String> FENCE = List.of("-protocol_whitelist", "file,pipe", "-format_whitelist",
			"mov,matroska,webm,avi,mpegts,mpeg,ogg");

	private final Programs programs;

	private final SingletonSupplier<String> h264 = SingletonSupplier.of(this::findH264);

	Ffmpeg(Programs programs) {
		this.programs = programs;
	}

	/** Runs ffmpeg on the input of a folder, telling how far it has got. */
	void run(Path folder, Leash leash, Consumer<Duration> progress, List<String> arguments) {
		List<String> all = new ArrayList<>(
				List.of("-hide_banner", "-nostdin", "-nostats", "-v", "error", "-y", "-progress", "pipe:1"));
		all.addAll(arguments);
		new Program(programs.location(), "ffmpeg").run(folder, leash, (line) -> tell(line, progress), all);
	}

	/** Whether the first picture can be shown, which a header alone does not tell. */
	void decodeFirstPicture(Path folder) {
		List<String> arguments = new ArrayList<>(FENCE);
		arguments.addAll(List.of("-i", WorkFolder.INPUT, "-map", "0:V:0", "-frames:v", "1", "-f", "null", "-"));
		run(folder, Leash.SHORT, (time) -> {
		}, arguments);
	}

	/** The encoder for H.264 that this ffmpeg has. */
	String h264() {
		return h264.obtain();
	}

	private String findH264() {
		List<String> lines = new ArrayList<>();
		new Program(programs.location(), "ffmpeg").run(Path.of("."), Leash.SHORT, lines::add,
				List.of("-hide_banner", "-encoders"));
		return List.of("libx264", "libopenh264")
			.stream()
			.filter((encoder) -> lines.stream().anyMatch((line) -> line.contains(" " + encoder + " ")))
			.findFirst()
			.orElseThrow(() -> new IllegalStateException("This ffmpeg makes no H.264; set kindling.media.ffmpeg"));
	}

	private static void tell(String line, Consumer<Duration> progress) {
		String value = line.startsWith("out_time_us=") ? line.substring("out_time_us=".length()) : "";
		if (value.matches("\\d{1,15}")) {
			progress.accept(Duration.ofNanos(Long.parseLong(value) * 1000));
		}
	}

}
