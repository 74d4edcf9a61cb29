package org.kindling.media;

/**
 * Subtitles in one language.
 *
 * @param language BCP 47
 * @param name the WebVTT file in the media store
 */
public record CaptionFile(String language, String name) {

}
