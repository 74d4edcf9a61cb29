package org.kindling.stories;

import org.kindling.publishing.NotReadyException;

/** A story cannot be public before its video can be watched. */
class VideoNotReadyException extends NotReadyException {

	VideoNotReadyException() {
		super("The video cannot be watched yet");
	}

}
