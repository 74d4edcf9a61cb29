package org.kindling.curation;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/**
 * Somebody else changed the picks of a place since this order was seen. Nothing was
 * changed.
 */
@ResponseStatus(HttpStatus.CONFLICT)
class OutdatedOrderException extends RuntimeException {

}
