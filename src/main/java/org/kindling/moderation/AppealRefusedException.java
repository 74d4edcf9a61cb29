package org.kindling.moderation;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/** It is too late to object, or there is nothing to object to any more. */
@ResponseStatus(HttpStatus.CONFLICT)
class AppealRefusedException extends RuntimeException {

	AppealRefusedException() {
		super("Nobody can object to this any more");
	}

}
