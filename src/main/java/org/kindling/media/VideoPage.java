package org.kindling.media;

import java.net.URI;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * All that a player needs.
 *
 * @param link where it is shown instead, on another platform; or null
 * @param files the sizes there are, the largest first; empty for a link
 * @param captions in the order of their languages
 * @param poster the poster's file name, or null
 * @param durationInMs its length, or null where unknown
 * @param standIn whether it stands in for a film that is not shown here
 */
public record VideoPage(@Nullable String link, List<VideoFile> files, List<CaptionFile> captions,
		@Nullable String poster, @Nullable Integer durationInMs, boolean standIn) {

	/** The width and height of a portrait phone where nothing better is known. */
	private static final VideoFile UNKNOWN = new VideoFile("", "", 540, 960);

	/** The size in which the page should keep room for it. */
	public VideoFile largest() {
		return files.isEmpty() ? UNKNOWN : files.getFirst();
	}

	/** The platform that the link leads to, such as {@code tiktok.com}. */
	public String platform() {
		return (link != null) ? URI.create(link).getHost().replaceFirst("^(www|m)\\.", "") : "";
	}

	/** The picture of a link without a poster. */
	public Cover cover() {
		return Cover.of(String.valueOf(link));
	}

	/**
	 * The language whose captions are shown at once.
	 * @param reader the page's language
	 * @return that language where there are captions in it, else English, else none: ""
	 */
	public String captionsFor(String reader) {
		List<String> languages = captions.stream().map(CaptionFile::language).toList();
		return languages.contains(reader) ? reader : languages.contains("en") ? "en" : "";
	}

	/** The same with these captions alone. */
	public VideoPage with(CaptionFile caption) {
		return new VideoPage(link, files, List.of(caption), poster, durationInMs, standIn);
	}

}
