package org.kindling.moderation;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/** Somebody else is at it. */
@ResponseStatus(HttpStatus.CONFLICT)
class ClaimedException extends RuntimeException {

	ClaimedException() {
		super("Somebody else is at it");
	}

}
