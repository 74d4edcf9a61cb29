package org.kindling.platform;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/** What was at this address was public once and has been taken back. */
@ResponseStatus(HttpStatus.GONE)
public class GoneException extends RuntimeException {

}
