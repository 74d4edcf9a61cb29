package org.kindling.publishing;

/**
 * One thing that is moderated.
 *
 * @param kind what it is, such as {@code story}: a word of small letters
 * @param id its number among its kind
 */
public record Item(String kind, long id) {

}
