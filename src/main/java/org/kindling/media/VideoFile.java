package org.kindling.media;

/**
 * One size of a video.
 *
 * @param name its file in the media store
 * @param contentType its MIME type
 * @param width in pixels
 * @param height in pixels
 */
public record VideoFile(String name, String contentType, int width, int height) {

}
