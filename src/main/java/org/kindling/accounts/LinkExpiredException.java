package org.kindling.accounts;

/** A mailed link that leads nowhere: it was used, is too old, or was never sent. */
class LinkExpiredException extends RuntimeException {

}
