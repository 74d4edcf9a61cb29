package org.kindling.campaigns;

/**
 * A norm as its reader sees it.
 *
 * @param title the rule in a few words
 * @param body what it means
 */
public record NormLine(String title, String body) {

}
