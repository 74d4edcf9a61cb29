package org.kindling.moderation.numbers;

/**
 * How long things waited for their decision, in minutes.
 *
 * @param language of what was decided, or {@link Cell#ALL}
 * @param median half of them no longer than this
 * @param ninetieth nine of ten no longer than this
 */
public record Waiting(String language, long median, long ninetieth) {

}
