package org.kindling.publishing;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/** Something cannot be done from where the thing stands, such as approving a draft. */
@ResponseStatus(HttpStatus.CONFLICT)
public class IllegalStepException extends RuntimeException {

	IllegalStepException(String what, PublicationStatus from) {
		super("Nobody can " + what + " what is " + from);
	}

}
