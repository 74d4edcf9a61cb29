package org.kindling.moderation;

/**
 * Something more to know about a case.
 *
 * @param fragment the template and its fragment, which takes the content as its
 * parameter; such as {@code moderation/reports/note :: note}
 * @param content what it shows
 */
public record CaseNote(String fragment, Object content) {

}
