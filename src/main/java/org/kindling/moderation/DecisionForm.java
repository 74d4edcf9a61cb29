package org.kindling.moderation;

import java.util.Objects;

import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;
import org.kindling.platform.Words;
import org.kindling.publishing.PublicationStep;
import org.kindling.publishing.Reason;

import org.springframework.util.StringUtils;

/**
 * What a moderator decides.
 *
 * @param step which way
 * @param version what they saw
 * @param reason the code of a listed reason, or nothing
 * @param sentence what they say themselves
 */
record DecisionForm(@NotNull @Nullable PublicationStep step, long version, @Nullable String reason,
		@Words(most = 2000) @Nullable String sentence) {

	DecisionForm {
		sentence = Objects.requireNonNullElse(sentence, "");
	}

	static DecisionForm empty() {
		return new DecisionForm(null, 0, null, null);
	}

	/**
	 * The field that is missing, or null: nothing is decided against somebody without
	 * saying why.
	 */
	@Nullable String missing() {
		if (step == null || !step.isAgainstAuthor()) {
			return null;
		}
		return !StringUtils.hasText(reason) ? "reason" : !StringUtils.hasText(sentence) ? "sentence" : null;
	}

	Reason because() {
		return new Reason(StringUtils.hasText(reason) ? reason : null,
				StringUtils.hasText(sentence) ? sentence.strip() : null);
	}

}
