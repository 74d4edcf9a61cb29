package org.kindling.publishing;

import org.jspecify.annotations.Nullable;

/**
 * That something went from one state to another.
 *
 * @param item what
 * @param language its language as a tag, such as {@code pt-BR}; or null where it has none
 * @param step which way
 * @param from where it stood
 * @param to where it stands
 * @param version its version after the step
 */
public record Change(Item item, @Nullable String language, PublicationStep step, PublicationStatus from,
		PublicationStatus to, long version) {

	/** The change between two states of something. */
	public static Change of(Item item, @Nullable String language, PublicationStep step, Publication before,
			Publication after) {
		return new Change(item, language, step, before.status(), after.status(), after.version());
	}

}
