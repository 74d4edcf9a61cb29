package org.kindling.publishing;

/**
 * Something public gave way to another version of itself that is a thing of its own, as
 * of a profile; told to the application in the transaction in which it happens.
 *
 * @param former what is there no longer
 * @param by what everybody sees instead
 */
public record Replacement(Item former, Item by) {

}
