package org.kindling.media.preparing;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.kindling.media.MediaSettings;

/**
 * The words that tell ffmpeg to make all sizes in one go, so that the film is read once.
 *
 * @param encoder what makes H.264
 * @param settings limits
 */
record Recipe(String encoder, MediaSettings settings) {

	static String file(Frame frame) {
		return frame.isSmall() ? "b-small.mp4" : "a-large.mp4";
	}

	List<String> arguments(Clip clip, List<Frame> frames) {
		List<String> arguments = new ArrayList<>(Ffmpeg.FENCE);
		// A film may claim to be small and grow half-way.
		arguments.addAll(List.of("-max_pixels", Long.toString((long) settings.longSide() * settings.longSide()), "-i",
				WorkFolder.INPUT, "-filter_complex", filter(frames)));
		for (int number = 0; number < frames.size(); number++) {
			arguments.addAll(List.of("-map", "[v" + number + "]"));
			if (clip.hasSound()) {
				arguments.addAll(List.of("-map", "0:a:0", "-c:a", "aac", "-b:a", "128k", "-ac", "2"));
			}
			arguments.addAll(picture(frames.get(number)));
			arguments.addAll(List.of("-t", Long.toString(settings.longestVideo().plusSeconds(1).toSeconds()),
					"-map_metadata", "-1", "-map_chapters", "-1", "-movflags", "+faststart", "-f", "mp4",
					"file:" + file(frames.get(number))));
		}
		return arguments;
	}

	/** Turning it as the phone was held is what ffmpeg does by itself, before this. */
	private static String filter(List<Frame> frames) {
		return "[0:V:0]split=" + frames.size()
				+ IntStream.range(0, frames.size()).mapToObj("[s%d]"::formatted).collect(Collectors.joining())
				+ IntStream.range(0, frames.size())
					.mapToObj((number) -> ";[s%d]scale=%d:%d:flags=bicubic,format=yuv420p[v%d]".formatted(number,
							frames.get(number).width(), frames.get(number).height(), number))
					.collect(Collectors.joining());
	}

	private List<String> picture(Frame frame) {
		String most = frame.isSmall() ? "1200k" : "5000k";
		return "libx264".equals(encoder)
				? List.of("-c:v", encoder, "-preset", "veryfast", "-crf", "23", "-maxrate", most, "-bufsize", "10000k",
						"-profile:v", "high", "-fpsmax", "60")
				: List.of("-c:v", encoder, "-b:v", most, "-fpsmax", "60");
	}

}
