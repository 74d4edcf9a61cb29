package org.kindling.media;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

import org.kindling.media.captions.CaptionCheck;
import org.kindling.media.captions.CaptionText;
import org.kindling.media.captions.Cues;
import org.kindling.media.preparing.CaptionWorkshop;
import org.kindling.platform.NotFoundException;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The captions of videos, one file per language. */
@Service
public class CaptionService {

	static final int MOST_BYTES = 1_000_000;

	private final VideoRepository videos;

	private final MediaStore media;

	private final MediaFiles files;

	private final CaptionWorkshop workshop;

	CaptionService(VideoRepository videos, MediaStore media, MediaFiles files, CaptionWorkshop workshop) {
		this.videos = videos;
		this.media = media;
		this.files = files;
		this.workshop = workshop;
	}

	/**
	 * Adds captions, or puts them in the place of those in the same language. To be
	 * called outside a transaction, for ffmpeg reads them first.
	 * @param language BCP 47, such as {@code ms} or {@code pt-BR}
	 * @param content SubRip or WebVTT, in UTF-8, UTF-16 or Latin-1
	 * @throws CaptionsRefusedException with everything that is wrong, line by line
	 */
	public void put(long video, String language, byte[] content) {
		videos.putCaption(video, language, keep(video, content));
	}

	/**
	 * Keeps captions for a video without showing them, and returns the id of their file.
	 */
	long keep(long video, byte[] content) {
		if (content.length > MOST_BYTES) {
			throw new CaptionsRefusedException(List.of(new CaptionError(1, CaptionProblem.TOO_LARGE)));
		}
		String text = CaptionText.of(content).stripLeading();
		CaptionCheck.check(text, length(video));
		return files.keep(workshop.normalise(text).getBytes(StandardCharsets.UTF_8), "vtt", "text/vtt");
	}

	/** The captions as WebVTT, to be edited. */
	public Optional<String> text(long video, String language) {
		return videos.findCaptions(video)
			.stream()
			.filter((caption) -> caption.language().equals(language))
			.findFirst()
			.map(this::text);
	}

	/** The captions of a file as WebVTT. */
	public String text(CaptionFile file) {
		return read(file.name());
	}

	/** What captions say, from the first moment to the last. */
	public List<CaptionCue> cues(CaptionFile file) {
		return Cues.of(text(file));
	}

	@Transactional
	public void remove(long video, String language) {
		videos.removeCaption(video, language);
	}

	/** As long as nobody knows how long the film is, every caption is within it. */
	private Duration length(long video) {
		Integer milliseconds = videos.findRow(video).orElseThrow(NotFoundException::new).durationInMs();
		return (milliseconds != null) ? Duration.ofMillis(milliseconds) : Duration.ofDays(1);
	}

	private String read(String name) {
		try {
			return media.file(name).getContentAsString(StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
