package org.kindling.media;

/**
 * A video to prepare.
 *
 * @param video its id
 * @param original the uploaded file
 * @param tries the how many-eth try this is; who has an older number was given up
 */
record PreparationTask(long video, String original, int tries) {

}
