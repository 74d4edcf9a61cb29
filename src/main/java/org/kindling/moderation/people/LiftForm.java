package org.kindling.moderation.people;

import org.jspecify.annotations.Nullable;
import org.kindling.platform.Said;
import org.kindling.platform.Words;
import org.kindling.platform.WrittenText;
import org.kindling.publishing.Reason;

/**
 * That something does not hold any more.
 *
 * @param sanction what was decided
 * @param sentence why it ends, for them to read
 */
record LiftForm(long sanction, @Said @Words(most = 2000) @Nullable String sentence) {

	LiftForm {
		sentence = WrittenText.of(sentence);
	}

	Reason because() {
		return new Reason(null, sentence);
	}

}
