package org.kindling.campaigns;

/** How many of an award are given, which the module knows that gives them. */
public interface GivenAwards {

	/** So many are given now; those that were withdrawn do not count. */
	int given(long award);

	/** Whether any was given ever, withdrawn or not. */
	boolean isKnown(long award);

}
