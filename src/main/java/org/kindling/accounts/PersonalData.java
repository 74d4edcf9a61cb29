package org.kindling.accounts;

/**
 * What a module keeps about somebody. Each module that keeps anything implements it, with
 * an {@code @Order}: what refers to other things comes before them.
 */
public interface PersonalData {

	/** Hands over everything that is kept about an account. */
	void collect(long account, DataArchive archive);

	/**
	 * Removes everything that is kept about an account, what others wrote to it included,
	 * in the caller's transaction.
	 */
	void erase(long account);

}
