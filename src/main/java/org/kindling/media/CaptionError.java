package org.kindling.media;

/**
 * Something wrong with captions.
 *
 * @param line where, from 1
 * @param problem what
 */
public record CaptionError(int line, CaptionProblem problem) {

}
