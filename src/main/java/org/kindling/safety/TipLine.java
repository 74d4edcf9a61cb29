package org.kindling.safety;

/**
 * A tip as its reader sees it.
 *
 * @param title in a few words
 * @param body the advice
 * @param source whose advice it is
 */
record TipLine(String title, String body, String source) {

}
