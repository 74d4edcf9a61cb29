package org.kindling.curation;

import org.kindling.accounts.DataArchive;
import org.kindling.accounts.PersonalData;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What the stories of an account were given, and where they were shown first. */
@Component
@Order(CurationData.BEFORE_STORIES)
class CurationData implements PersonalData {

	static final int BEFORE_STORIES = 700;

	private final OwnHonours honours;

	CurationData(OwnHonours honours) {
		this.honours = honours;
	}

	@Override
	public void collect(long account, DataArchive archive) {
		archive.json("awards.json", honours.awards(account));
		archive.json("picks.json", honours.picks(account));
	}

	@Override
	public void erase(long account) {
		honours.erase(account);
	}

}
