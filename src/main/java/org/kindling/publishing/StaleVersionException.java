package org.kindling.publishing;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/** Somebody meant a version that is no longer the current one. Nothing was changed. */
@ResponseStatus(HttpStatus.CONFLICT)
public class StaleVersionException extends RuntimeException {

	/**
	 * Something else is there than was meant.
	 * @param meant the version that somebody saw
	 * @param current the version that is there
	 */
	public StaleVersionException(long meant, long current) {
		super("Version " + meant + " was meant, and it is " + current + " by now");
	}

}
