package org.kindling.curation;

import org.kindling.platform.WrittenText;

/**
 * Why an award is taken back.
 *
 * @param why in one or two sentences
 */
record WithdrawalForm(String why) {

	private static final int MOST = 300;

	WithdrawalForm {
		why = WrittenText.line(why);
	}

	/**
	 * Makes sure that it says something.
	 * @throws RefusedException if it does not, or says too much
	 */
	void require() {
		if (!WrittenText.saysSomething(why) || why.codePointCount(0, why.length()) > MOST) {
			throw new RefusedException("why", "said");
		}
	}

}
