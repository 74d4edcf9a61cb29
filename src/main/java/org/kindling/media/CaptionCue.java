package org.kindling.media;

/**
 * What is said in a video at one moment.
 *
 * @param from when it appears, such as {@code 0:01.5}
 * @param until when it goes
 * @param text what is said
 */
public record CaptionCue(String from, String until, String text) {

}
