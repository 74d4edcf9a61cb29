package org.kindling.publishing;

/**
 * That something went from one state to another.
 *
 * @param item what
 * @param step which way
 * @param from where it stood
 * @param to where it stands
 * @param version its version after the step
 */
public record Change(Item item, PublicationStep step, PublicationStatus from, PublicationStatus to, long version) {

	/** The change between two states of something. */
	public static Change of(Item item, PublicationStep step, Publication before, Publication after) {
		return new Change(item, step, before.status(), after.status(), after.version());
	}

}
