package org.kindling.media.preparing;

/** A program that did not do what it was started for, with the end of what it said. */
class ProgramException extends RuntimeException {

	ProgramException(String message) {
		super(message);
	}

}
