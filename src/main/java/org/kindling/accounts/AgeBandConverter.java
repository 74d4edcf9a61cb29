package org.kindling.accounts;

import org.kindling.platform.LowerCaseEnumConverter;

/** Keeps an age band as a word that reads well in SQL. */
class AgeBandConverter extends LowerCaseEnumConverter<AgeBand> {

	AgeBandConverter() {
		super(AgeBand.class);
	}

}
