package org.kindling.creators;

/**
 * What an account is called.
 *
 * @param account its id
 * @param handle without @
 */
record AccountHandle(long account, String handle) {

}
