package org.kindling.curation.readings;

/**
 * Something that is wrong with a reading.
 *
 * @param field the field of the form, or the column of the table: {@code subject},
 * {@code kind}, {@code qualifier}, {@code value}, {@code asof}, {@code source},
 * {@code link}, or {@code row} for all of it
 * @param code the word for it, which the messages spell out
 */
record Problem(String field, String code) {

}
