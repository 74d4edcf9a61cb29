package org.kindling.moderation;

import org.kindling.accounts.DataArchive;
import org.kindling.accounts.PersonalData;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * What moderation keeps about somebody: their words as they were judged last, and, of a
 * moderator, what they looked at lately. What was decided comes with the things that it
 * was about.
 */
@Component
@Order(ModerationData.BEFORE_WHAT_IS_JUDGED)
class ModerationData implements PersonalData {

	static final int BEFORE_WHAT_IS_JUDGED = 700;

	private final CaseRepository cases;

	private final JudgedWords words;

	private final Work work;

	ModerationData(CaseRepository cases, JudgedWords words, Work work) {
		this.cases = cases;
		this.words = words;
		this.work = work;
	}

	@Override
	public void collect(long account, DataArchive archive) {
		archive.json("moderation.json", new Kept(words.of(account), work.of(account)));
	}

	@Override
	public void erase(long account) {
		cases.forget(account);
		words.forget(account);
		work.forget(account);
	}

	/**
	 * All that is kept.
	 *
	 * @param judged each thing's words when it was judged last, by their parts
	 * @param looked when they looked at something for others
	 */
	record Kept(Object judged, Object looked) {

	}

}
