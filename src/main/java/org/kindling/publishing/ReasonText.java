package org.kindling.publishing;

/**
 * What a reason says in one language.
 *
 * @param language as a tag
 * @param rule the rule in one sentence, up to 300 characters
 * @param template words to begin a sentence of one's own with, up to 300 characters; may
 * be empty
 */
public record ReasonText(String language, String rule, String template) {

}
