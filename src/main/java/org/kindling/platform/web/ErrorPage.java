package org.kindling.platform.web;

/**
 * What a visitor is told when something did not work.
 *
 * @param status the HTTP status
 * @param title what happened
 * @param text what to do next
 */
record ErrorPage(int status, String title, String text) {

}
