package org.kindling.moderation.people;

import java.time.Duration;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;
import org.kindling.accounts.SanctionKind;
import org.kindling.platform.Said;
import org.kindling.platform.Words;
import org.kindling.platform.WrittenText;
import org.kindling.publishing.Reason;

import org.springframework.util.StringUtils;

/**
 * What a moderator decides about somebody.
 *
 * @param kind what
 * @param days for how many days, if they are suspended
 * @param reason the code of a listed reason
 * @param sentence what the moderator says themselves
 * @param version the number of what was decided last, as they saw it
 */
record SanctionForm(@NotNull @Nullable SanctionKind kind, @Min(1) @Max(365) int days, @Nullable String reason,
		@Said @Words(most = 2000) @Nullable String sentence, long version) {

	SanctionForm {
		days = (days != 0) ? days : 7;
		sentence = WrittenText.of(sentence);
	}

	static SanctionForm empty() {
		return new SanctionForm(null, 0, null, null, 0);
	}

	boolean lacksReason() {
		return !StringUtils.hasText(reason);
	}

	Duration length() {
		return Duration.ofDays(days);
	}

	Reason because() {
		return new Reason(reason, sentence);
	}

}
