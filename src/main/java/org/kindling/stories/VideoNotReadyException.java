package org.kindling.stories;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/** A story cannot be public before its video can be watched. */
@ResponseStatus(HttpStatus.CONFLICT)
public class VideoNotReadyException extends RuntimeException {

}
