package org.kindling.publishing;

/**
 * A reason as those see it who look after the list.
 *
 * @param code what {@link Reason#code()} holds
 * @param retired whether it is not offered any more
 * @param rule the rule in one sentence
 */
public record KeptReason(String code, boolean retired, String rule) {

}
