package org.kindling.publishing;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/** Something cannot be public before the rest of it is there. Nothing was changed. */
@ResponseStatus(HttpStatus.CONFLICT)
public class NotReadyException extends RuntimeException {

	public NotReadyException(String why) {
		super(why);
	}

}
