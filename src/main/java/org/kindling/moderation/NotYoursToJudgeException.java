package org.kindling.moderation;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/**
 * Somebody has to leave this to others: it is their own, or they have said already what
 * they think.
 */
@ResponseStatus(HttpStatus.FORBIDDEN)
public class NotYoursToJudgeException extends RuntimeException {

	public NotYoursToJudgeException(String why) {
		super(why);
	}

}
