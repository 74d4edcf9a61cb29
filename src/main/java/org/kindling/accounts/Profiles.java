package org.kindling.accounts;

/**
 * The public faces of accounts, as far as signing up has to know them. The module that
 * owns profiles implements it.
 */
public interface Profiles {

	/**
	 * Reads a handle as somebody typed it.
	 * @param typed in any case, with or without @
	 * @return the handle as it is kept; equal handles are the same
	 * @throws HandleRefusedException where it cannot be had
	 */
	String read(String typed);

	/**
	 * Opens the profile of an account that was just made, in its transaction.
	 * @throws HandleRefusedException where somebody was quicker
	 */
	void open(NewProfile profile);

}
