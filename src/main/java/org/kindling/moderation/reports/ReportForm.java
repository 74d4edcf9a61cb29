package org.kindling.moderation.reports;

import java.util.Objects;

import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;
import org.kindling.platform.Words;
import org.kindling.platform.WrittenText;

/**
 * A report as it is typed.
 *
 * @param on the address of what it is about, such as {@code /stories/quiet-help}
 * @param reason why it should not be public; what is not on the list is nothing
 * @param words in their own words, if they want
 */
record ReportForm(String on, @NotNull @Nullable String reason, @Words(most = ReportForm.MOST) String words) {

	static final int MOST = 1000;

	ReportForm {
		on = Objects.requireNonNullElse(on, "").strip();
		reason = ReportReason.of(reason).map(ReportReason::word).orElse(null);
		words = WrittenText.of(words);
	}

	/** Whether somebody is in it who did not agree, for which there is another form. */
	boolean isAboutAppearance() {
		return ReportReason.APPEARANCE.word().equals(reason);
	}

	Said said() {
		return new Said(ReportReason.of(reason).orElseThrow(), words, null, null);
	}

}
