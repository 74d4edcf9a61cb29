package org.kindling.campaigns.editing;

import org.kindling.publishing.Item;

/**
 * What is changed with one form. An id of 0 stands for what is still to be created.
 *
 * @param <F> what the form asks for
 */
interface Sheet<F extends Record> {

	/** The campaign that it belongs to, or 0 for none. */
	long campaign();

	/** The template that asks, by its name in the folder; the ledger says it too. */
	String name();

	/** What saving it is called in the ledger. */
	String act();

	/**
	 * What it says now.
	 * @throws org.kindling.platform.NotFoundException where there is no such thing
	 */
	F read();

	/**
	 * Makes it say something else.
	 * @return what was changed
	 * @throws RefusedException if that is not possible
	 */
	Item write(F wanted);

	/** Where whoever saved it goes on. */
	default String next(Item changed) {
		return "/curation/campaigns/" + changed.id() + "?done=" + act() + "#" + name();
	}

}
