package org.kindling.media;

import java.util.List;

/** Captions that are not taken, and everything that is wrong with them. */
public class CaptionsRefusedException extends RuntimeException {

	private final List<CaptionError> errors;

	public CaptionsRefusedException(List<CaptionError> errors) {
		super(errors.toString());
		this.errors = List.copyOf(errors);
	}

	public List<CaptionError> errors() {
		return errors;
	}

}
