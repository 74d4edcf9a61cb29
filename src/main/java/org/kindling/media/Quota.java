package org.kindling.media;

/** How many bytes the videos of one account may have together. */
interface Quota {

	long bytes();

}
