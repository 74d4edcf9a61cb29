package org.kindling.media.preparing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.kindling.platform.DataDirectory;

import org.springframework.stereotype.Component;

/** Turns captions of any kind into WebVTT as browsers want it. */
@Component
public class CaptionWorkshop {

	private static final String WEBVTT = "WEBVTT";

	private final Ffmpeg ffmpeg;

	private final Path directory;

	CaptionWorkshop(Ffmpeg ffmpeg, DataDirectory data) {
		this.ffmpeg = ffmpeg;
		this.directory = data.resolve("media-work");
	}

	/**
	 * The same captions as WebVTT.
	 * @param text checked SubRip or WebVTT
	 */
	public String normalise(String text) {
		try (WorkFolder folder = WorkFolder.in(directory)) {
			Files.writeString(folder.path().resolve("input"), text);
			ffmpeg.run(folder.path(), Leash.SHORT, (time) -> {
			}, List.of("-protocol_whitelist", "file,pipe", "-f", text.startsWith(WEBVTT) ? "webvtt" : "srt", "-i",
					WorkFolder.INPUT, "-map_metadata", "-1", "-c:s", "webvtt", "-f", "webvtt", "file:output"));
			return Files.readString(folder.path().resolve("output"));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
