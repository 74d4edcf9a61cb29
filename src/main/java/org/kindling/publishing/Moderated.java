package org.kindling.publishing;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * One kind of thing that a person must approve before everybody sees it. A module has a
 * bean for each kind it keeps; who judges knows the kinds by this alone.
 */
public interface Moderated {

	/** The word for it in {@link Item#kind()}. */
	String kind();

	/** What is known of one of them, whatever its state; empty if there is none. */
	Optional<Submission> find(long id);

	/** Ids of all that wait. */
	Set<Long> waiting();

	/** What a moderator reads and watches of one of them. */
	Optional<SubmissionPage> page(long id);

	/**
	 * All words of one of them by the name of their part, in reading order, as
	 * {@link SubmissionPage#words()} has them; nothing where there is none.
	 */
	default Map<String, String> words(long id) {
		return page(id).map(SubmissionPage::words).orElse(Map.of());
	}

	/**
	 * What of this kind everybody can see at an address of the portal.
	 * @param path such as {@code /stories/quiet-help}
	 */
	Optional<Item> findPublic(String path);

	/**
	 * Takes a step in somebody else's name, with all that follows from it, in the
	 * caller's transaction or one of its own; writes it into the ledger, and tells
	 * nobody.
	 * @param id its number
	 * @param seen the version that the decision is about
	 * @param reason must say something if the step is against its author
	 * @throws IllegalStepException if it does not stand where this can be decided
	 * @throws StaleVersionException if it has changed since it was seen
	 */
	void decide(long id, long seen, PublicationStep step, Reason reason, Actor by);

	/**
	 * Whether a decision can still be reversed.
	 * @param decision what was decided about one of them
	 * @param last whether nothing was decided about it since
	 */
	default boolean isReversible(LedgerEntry decision, boolean last) {
		return last;
	}

	/**
	 * Reverses a decision to which its author objected, in the same way as
	 * {@link #decide} and with the same refusals.
	 */
	default void reverse(LedgerEntry decision, long seen, Reason reason, Actor by) {
		decide(decision.act().item().id(), seen, PublicationStep.RESTORE, reason, by);
	}

}
