package org.kindling.publishing;

import org.jspecify.annotations.Nullable;

/**
 * Why something was decided.
 *
 * @param code the rule, such as {@code privacy}: up to 40 small letters, digits and
 * hyphens; or null
 * @param sentence what the person who decided says about it, up to 2,000 characters; or
 * null
 */
public record Reason(@Nullable String code, @Nullable String sentence) {

	/** Nobody has to say why they change what is theirs. */
	public static final Reason NONE = new Reason(null, null);

}
