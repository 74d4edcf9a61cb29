package org.kindling.accounts;

/** Something that is not for every age. */
public enum Freedom {

	/** To have an account at all. */
	ACCOUNT,

	/** To let everybody find the profile, where its owner wants that. */
	LISTED_PROFILE,

	/** That the profile is found without its owner having asked for it. */
	LISTED_PROFILE_FROM_THE_START,

	/** To show a country. */
	COUNTRY,

	/** To show links to places where strangers can write to them. */
	OPEN_CONTACT,

	/** To take compliments that no moderator has seen. */
	COMPLIMENTS_WITHOUT_REVIEW,

	/** That one moderator's approval is enough to be featured. */
	FEATURED_BY_ONE_APPROVAL

}
