package org.kindling.publishing;

/**
 * A reason that staff may give, in one language.
 *
 * @param code what {@link Reason#code()} holds
 * @param rule the rule in one sentence, as its author reads it
 * @param template words to begin a sentence of one's own with; may be empty
 */
public record ListedReason(String code, String rule, String template) {

}
