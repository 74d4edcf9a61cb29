package org.kindling.publishing;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/** Somebody meant a version that is no longer the current one. Nothing was changed. */
@ResponseStatus(HttpStatus.CONFLICT)
public class StaleVersionException extends RuntimeException {

	StaleVersionException(long meant, long current) {
		super("Version " + meant + " was meant, and it is " + current + " by now");
	}

}
